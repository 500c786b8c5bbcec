import type { Tx } from "#app/db/transaction.server.ts";
import { newToken, type Random } from "#app/platform/random.server.ts";
import { slugOf } from "#app/platform/slug.ts";
import type { CannotReason, Outcome } from "./outcome.ts";

/** The words of a revision, as the form has checked them; youSaid and weDid are Markdown. */
export type Wording = {
  title: string;
  youSaid: string;
  outcome: Outcome;
  weDid: string;
  reason?: CannotReason | "" | null;
  reasonSentence?: string | null;
};

/** A reason belongs to "we can't" alone: with another outcome it is dropped. */
export function wordingRow({ title, youSaid, outcome, weDid, reason, reasonSentence }: Wording) {
  const isCannot = outcome === "cannot";
  return {
    title,
    youSaid,
    outcome,
    weDid,
    reason: isCannot ? reason || null : null,
    reasonSentence: isCannot ? reasonSentence || null : null,
  };
}

/** The address that a title makes, with a few letters at its end where another response has it already. */
export async function freeSlug(
  tx: Tx,
  { title, responseId, random }: { title: string; responseId?: string; random: Random },
): Promise<string> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('response-slug'))`;
  const plain = slugOf(title);
  const holder = await tx.publishedResponse.findUnique({ where: { slug: plain }, select: { id: true } });
  if (!holder || holder.id === responseId) return plain;
  return slugOf(`${plain.slice(0, 50)} ${newToken(random, 6)}`);
}
