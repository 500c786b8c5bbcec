import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockResponse } from "./lock-response.server.ts";
import { mayMove } from "./status.ts";
import { freeSlug, type Wording, wordingRow } from "./wording.server.ts";

type Revision = Wording & {
  responseId: string;
  /** The response's version that the writer had before them. */
  version: number;
  /** What is different and why, for the public; needed once a revision was published. */
  changeNote?: string;
  by: StaffActor;
  now: Date;
  random: Random;
};

export type Revised =
  | { ok: true; revision: number; version: number }
  | { ok: false; reason: "changed-meanwhile" | "say-what-changed" | "withdrawn" };

/**
 * Writes a response anew. A revision that was published stays as it is and the words become the next one, which stays
 * with staff until a second person publishes it; an unpublished one is overwritten.
 * @returns a refusal when somebody else saved meanwhile (nothing of theirs is lost), when a correction does not say what
 *   changed, or when the response was withdrawn
 */
export function reviseResponse(input: Revision): Promise<Revised> {
  return transaction((tx) => revise(tx, input));
}

async function revise(tx: Tx, input: Revision): Promise<Revised> {
  const { responseId, version, by, now, random } = input;
  const writtenBy = by.staffId;
  const response = await lockResponse(tx, responseId);
  if (!mayMove(response.status, "revise")) return { ok: false, reason: "withdrawn" };
  if (response.version !== version) return { ok: false, reason: "changed-meanwhile" };
  const isCorrection = response.publishedAt !== null;
  const changeNote = input.changeNote?.trim() || null;
  if (isCorrection && !changeNote) return { ok: false, reason: "say-what-changed" };

  const { latest } = response;
  // A day's wait is a wait for these words: it begins again with every other word.
  const offeredAt = response.status === "draft" ? null : now;
  const words = { ...wordingRow(input), changeNote, writtenBy, writtenAt: now, offeredAt };
  const isNew = latest.publishedAt !== null;
  const number = isNew ? latest.number + 1 : latest.number;
  if (isNew)
    await tx.responseRevision.create({ data: { ...words, responseId, number }, select: { id: true } });
  else await tx.responseRevision.update({ where: { id: latest.id }, data: words, select: { id: true } });

  // An address that was public is kept; before that it must not tell the words of an older draft.
  const address = isCorrection
    ? {}
    : { slug: await freeSlug(tx, { title: input.title, responseId, random }) };
  await tx.publishedResponse.update({
    where: { id: responseId },
    data: { ...address, version: version + 1 },
    select: { id: true },
  });
  await tx.responseAutosave.deleteMany({ where: { responseId, staffId: writtenBy } });
  await recordEntry(tx, {
    kind: "response.revised",
    details: { revision: number },
    by,
    at: now,
    subjectId: responseId,
  });
  return { ok: true, revision: number, version: version + 1 };
}
