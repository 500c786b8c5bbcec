import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockItems, settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { endLooksAnsweredBy } from "./end-second-look.server.ts";
import { itemIdsOf, type LockedResponse, lockResponse } from "./lock-response.server.ts";
import { type PublicTextHint, publicTextHints } from "./public-text-hints.server.ts";
import { mayMove } from "./status.ts";

type Publication = {
  responseId: string;
  /** The response's version that the second reader read: nothing else is published. */
  version: number;
  /** The reader has looked at the hints about personal details and stands by the words. */
  confirmed?: boolean;
  by: StaffActor;
  now: Date;
};

type Refusal =
  | "not-offered"
  | "already-published"
  | "withdrawn"
  | "changed-meanwhile"
  | "own-words"
  | "nothing-to-answer"
  | "will-without-promise";

export type Published =
  | { ok: true; revision: number; moved: number }
  | { ok: false; reason: Refusal }
  | { ok: false; reason: "personal-details"; hints: PublicTextHint[] };

/**
 * Makes the newest revision public, read by a second person, and brings its items to where the rule puts them.
 * @returns a refusal: the draft was not offered or there is nothing new; it was withdrawn or saved meanwhile; the
 *   publisher wrote it; it answers nothing; it says *we will* and rests on no promise; its words may point at a person and that was not confirmed
 */
export function publishResponse(input: Publication): Promise<Published> {
  return transaction((tx) => publish(tx, input));
}

async function publish(tx: Tx, input: Publication): Promise<Published> {
  const { responseId, by, now } = input;
  const publishedBy = by.staffId;
  const response = await lockResponse(tx, responseId);
  const reason = refusalOf(response, { version: input.version, publishedBy });
  if (reason) return { ok: false, reason };
  const itemIds = await itemIdsOf(tx, responseId);
  if (itemIds.length + (await tx.responseAction.count({ where: { responseId } })) === 0) {
    return { ok: false, reason: "nothing-to-answer" };
  }
  if (await lacksPromise(tx, response)) return { ok: false, reason: "will-without-promise" };
  const hints = input.confirmed ? [] : await hintsOf(tx, response.latest.id);
  if (hints.length > 0) return { ok: false, reason: "personal-details", hints };

  const { id, number } = response.latest;
  await lockItems(tx, itemIds);
  await tx.responseRevision.update({
    where: { id },
    data: { publishedBy, publishedAt: now },
    select: { id: true },
  });
  await tx.publishedResponse.update({
    where: { id: responseId },
    data: { status: "published", publishedAt: response.publishedAt ?? now, version: response.version + 1 },
    select: { id: true },
  });
  await recordEntry(tx, {
    kind: "response.published",
    details: { revision: number },
    by,
    at: now,
    subjectId: responseId,
  });
  await endLooksAnsweredBy(tx, { itemIds, responseId, by, now });
  const moves = await settleDispositions(tx, { itemIds, by, at: now });
  return { ok: true, revision: number, moved: moves.length };
}

function refusalOf(
  { status, version, latest }: LockedResponse,
  reader: { version: number; publishedBy: string },
): Refusal | null {
  if (status === "withdrawn") return "withdrawn";
  if (latest.publishedAt !== null) return "already-published";
  if (!mayMove(status, "publish")) return "not-offered";
  if (version !== reader.version) return "changed-meanwhile";
  return latest.writtenBy === reader.publishedBy ? "own-words" : null;
}

/** "We will" is said with who, what and by when; at a practice event nobody promises anything. */
async function lacksPromise(tx: Tx, { id, isPractice, latest }: LockedResponse): Promise<boolean> {
  if (latest.outcome !== "will" || isPractice) return false;
  return (await tx.responsePromise.count({ where: { responseId: id } })) === 0;
}

async function hintsOf(tx: Tx, revisionId: string): Promise<PublicTextHint[]> {
  const texts = await tx.responseRevision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { title: true, youSaid: true, weDid: true, reasonSentence: true, changeNote: true },
  });
  return publicTextHints(texts, { tx });
}
