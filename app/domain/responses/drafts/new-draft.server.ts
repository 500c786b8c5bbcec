import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { lockResponse } from "../lock-response.server.ts";
import type { NewTyped } from "../schema.ts";
import { differences, typedWording } from "./typed-wording.ts";

/** A new response that is typed, and the open page in which it is. */
export type NewDraft = {
  draftId: string;
  /** Made anew each time that the form is shown: two windows with one draft are two pages. */
  pageId: string;
  /** The version that the page showed; 0 for a new one. */
  version: number;
  staffId: string;
  fields: NewTyped;
  now: Date;
};

/** Where the words are kept: in a draft, or beside the response that it became. */
export type KeptAt = { draftId: string; responseId: null } | { responseId: string; isOther: boolean };

/** One after the other for each person, however many windows they type in. */
export async function lockNewDrafts(tx: Tx, staffId: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`new responses of ${staffId}`}))::text`;
}

/**
 * Keeps the words of a page in its draft; in a draft of its own when another page has typed in that one meanwhile; and
 * beside the saved response when the draft became one.
 * @throws 404 for the draft of somebody else
 */
export async function keepWithin(tx: Tx, draft: NewDraft): Promise<KeptAt> {
  const { draftId, pageId, version, staffId, fields, now } = draft;
  const known = await tx.newResponseDraft.findUnique({
    where: { id: draftId },
    select: { staffId: true, typedIn: true, version: true, responseId: true },
  });
  if (known && known.staffId !== staffId) throw notFound("draft");
  if (known?.responseId) {
    const isOther = await keepBesideSaved(tx, { responseId: known.responseId, staffId, fields, now });
    return { responseId: known.responseId, isOther };
  }
  if (known && known.typedIn !== pageId && known.version !== version)
    return keepWithin(tx, { ...draft, draftId: pageId });
  const typed = { fields, typedIn: pageId, version: (known?.version ?? 0) + 1, savedAt: now };
  await tx.newResponseDraft.upsert({
    where: { id: draftId },
    create: { id: draftId, staffId, ...typed },
    update: typed,
    select: { id: true },
  });
  return { draftId, responseId: null };
}

type BesideSaved = Pick<NewDraft, "staffId" | "fields" | "now"> & { responseId: string };

/**
 * Words that were typed to a new response which is saved by now: they are compared with it by whoever typed them.
 * @returns whether they are other words than the saved ones
 */
export async function keepBesideSaved(tx: Tx, given: BesideSaved): Promise<boolean> {
  const { responseId, staffId, fields, now } = given;
  const { status, latest } = await lockResponse(tx, responseId);
  const saved = await tx.responseRevision.findUniqueOrThrow({
    where: { id: latest.id },
    select: { title: true, youSaid: true, outcome: true, weDid: true, reason: true, reasonSentence: true },
  });
  const typed = typedWording(fields);
  if (status === "withdrawn" || differences(typedWording(saved), typed).length === 0) return false;
  // No version of it is 0: the two are always compared before one can be saved over the other.
  const kept = { version: 0, fields: typed, savedAt: now };
  await tx.responseAutosave.upsert({
    where: { responseId_staffId: { responseId, staffId } },
    create: { responseId, staffId, ...kept },
    update: kept,
    select: { responseId: true },
  });
  return true;
}
