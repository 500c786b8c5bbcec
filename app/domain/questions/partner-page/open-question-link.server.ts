import type { Tx } from "#app/db/transaction.server.ts";
import { gone, notFound } from "#app/platform/http-errors.ts";
import { type FoundLink, findLink } from "../../partners/links/find-link.server.ts";
import { isOpen, lockQuestion } from "../lock-question.server.ts";

/**
 * The question of a token, locked, as long as something can be done about it.
 * @throws 404 for an unknown token and one for something else; 410 once it was answered, withdrawn, handed over or is past
 *   its date
 */
export async function openQuestionLink(tx: Tx, { token, now }: { token: string; now: Date }) {
  const asked = await questionLink({ token, now }, { tx });
  const question = await lockQuestion(tx, asked.questionId);
  // What happened while the lock was waited for counts: another answer, a colleague who holds it now.
  const link = await questionLink({ token, now }, { tx });
  if (link.isSent || !isOpen(question)) throw gone("link");
  return { link, question };
}

/** @throws 404 and 410 as findLink, and 404 for a link to something else */
export async function questionLink(
  asked: { token: string; now: Date },
  reader: { tx?: Tx } = {},
): Promise<FoundLink & { questionId: string }> {
  const link = await findLink(asked, reader);
  if (!link.questionId) throw notFound("link");
  return { ...link, questionId: link.questionId };
}
