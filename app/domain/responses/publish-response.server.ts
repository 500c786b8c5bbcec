import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockItems, settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { endLooksAnsweredBy } from "./end-second-look.server.ts";
import { refusalOfFacts } from "./facts-checks/refusal-of-facts.server.ts";
import { itemIdsOf, type LockedResponse, lockResponse } from "./lock-response.server.ts";
import { checkedWording, unconfirmed } from "./publication-checks/checked-wording.server.ts";
import type { CheckResult, ConfirmableCheck, Confirmed } from "./publication-checks/checks.ts";
import { confirmFindings } from "./publication-checks/confirm-findings.server.ts";
import { trusteeWhoRead } from "./reader-links/trustee-who-read.server.ts";
import { secondReading } from "./second-reader.ts";
import { mayMove } from "./status.ts";

type Publication = {
  responseId: string;
  /** The response's version that the publisher read: nothing else is published. */
  version: number;
  /** Why what the checks found may stay, for each check that asks. */
  confirmed?: Confirmed;
  by: StaffActor;
  now: Date;
};

export type PublicationRefusal =
  | "not-offered"
  | "already-published"
  | "withdrawn"
  | "changed-meanwhile"
  | "own-words"
  | "verbatim-own-words"
  | "nothing-to-answer"
  | "will-without-promise"
  | "facts-unchecked"
  | "facts-not-asked"
  | "verbatim";

export type Published =
  | { ok: true; revision: number; moved: number }
  | { ok: false; reason: PublicationRefusal }
  | { ok: false; reason: "unconfirmed"; checks: ConfirmableCheck[] };

/**
 * Makes the newest revision public, read by a second person or after a day in which nobody read it, and brings its items
 * to where the rule puts them. A time that was set for it is over then.
 * @returns a refusal: the words were not offered or there is nothing new; it was withdrawn or saved meanwhile; nobody but
 *   their writer has read them and no day has passed, or they quote somebody; it answers nothing; it says "we will" and
 *   rests on no promise; an organisation still has days to check its facts, or said that they are wrong; it began with a partner's
 *   answer and they were not asked about exactly these words; it quotes somebody who did not agree; a check found something
 *   and no reason was given
 */
export function publishResponse(input: Publication): Promise<Published> {
  return transaction((tx) => publishWithin(tx, input));
}

/** As publishResponse, within the transaction of another command. */
export async function publishWithin(tx: Tx, input: Publication): Promise<Published> {
  const { responseId, by, now } = input;
  const ready = await readyToPublish(tx, input);
  if (!ready.ok) return ready;
  const { response, itemIds, found, isVerbatim, reading } = ready;
  const { latest } = response;
  const given = { responseId, revisionId: latest.id, results: found, confirmed: input.confirmed ?? {} };
  await confirmFindings(tx, { ...given, by, now });
  await tx.responseRevision.update({
    where: { id: latest.id },
    data: { publishedBy: by.staffId, publishedAt: now, isVerbatim, ...reading },
    select: { id: true },
  });
  await tx.publishedResponse.update({
    where: { id: responseId },
    data: { status: "published", publishedAt: response.publishedAt ?? now, version: response.version + 1 },
    select: { id: true },
  });
  await tx.publicationSchedule.deleteMany({ where: { responseId } });
  const details = { revision: latest.number, readBy: reading.readBy };
  await recordEntry(tx, { kind: "response.published", details, by, at: now, subjectId: responseId });
  await endLooksAnsweredBy(tx, { itemIds, responseId, by, now });
  const moves = await settleDispositions(tx, { itemIds, by, at: now });
  return { ok: true, revision: latest.number, moved: moves.length };
}

type Refused = Extract<Published, { ok: false }>;

/** Everything that publishing asks for, with the response and its items locked; nothing is written. */
export async function readyToPublish(tx: Tx, input: Publication) {
  const { responseId, by, now } = input;
  const refused = (reason: PublicationRefusal): Refused => ({ ok: false, reason });
  const response = await lockResponse(tx, responseId);
  const { latest } = response;
  const reason = refusalOf(response, input.version);
  if (reason || !latest.offeredAt) return refused(reason ?? "not-offered");
  const itemIds = await itemIdsOf(tx, responseId);
  if (itemIds.length + (await tx.responseAction.count({ where: { responseId } })) === 0) {
    return refused("nothing-to-answer");
  }
  if (await lacksPromise(tx, response)) return refused("will-without-promise");
  const facts = await factsRefusal(tx, response, now);
  if (facts) return refused(facts);
  // Whoever takes an item back at this moment is waited for: then its words are not there to be quoted.
  await lockItems(tx, itemIds);
  const found = await checksOf(tx, response);
  const isVerbatim = found.some(({ state }) => state === "asksReader");
  const trusteeLinkId = await trusteeWhoRead(tx, { revisionId: latest.id, version: response.version });
  const words = { ...latest, offeredAt: latest.offeredAt, trusteeLinkId, isVerbatim };
  const read = secondReading(words, { publishedBy: by.staffId, now });
  if (!read.ok) return refused(read.reason);
  const stopped = refusalOfChecks(found, input.confirmed ?? {});
  if (stopped) return stopped;
  const reading = { readBy: read.readBy, readerLinkId: read.readerLinkId };
  return { ok: true as const, response, itemIds, found, isVerbatim, reading };
}

function refusalOf({ status, version, latest }: LockedResponse, read: number): PublicationRefusal | null {
  if (status === "withdrawn") return "withdrawn";
  if (latest.publishedAt !== null) return "already-published";
  if (!mayMove(status, "publish") || latest.offeredAt === null) return "not-offered";
  return version === read ? null : "changed-meanwhile";
}

/** "We will" is said with who, what and by when; at a practice event nobody promises anything. */
async function lacksPromise(tx: Tx, { id, isPractice, latest }: LockedResponse): Promise<boolean> {
  if (latest.outcome !== "will" || isPractice) return false;
  return (await tx.responsePromise.count({ where: { responseId: id } })) === 0;
}

/** At a practice event nobody is asked to check anything. */
async function factsRefusal(tx: Tx, { id, isPractice, version, latest }: LockedResponse, now: Date) {
  if (isPractice) return null;
  const begun = await tx.answerInResponse.findMany({
    where: { responseId: id },
    select: { questionId: true },
  });
  const answers = begun.map(({ questionId }) => questionId);
  return refusalOfFacts(tx, { about: { revisionId: latest.id, version }, answers, now });
}

function refusalOfChecks(found: CheckResult[], confirmed: Confirmed): Refused | null {
  if (found.some(({ state }) => state === "blocks")) return { ok: false, reason: "verbatim" };
  const checks = unconfirmed(found).filter((check) => !confirmed[check]);
  return checks.length > 0 ? { ok: false, reason: "unconfirmed", checks } : null;
}

async function checksOf(tx: Tx, { id, language, latest }: LockedResponse): Promise<CheckResult[]> {
  const revision = await tx.responseRevision.findUniqueOrThrow({
    where: { id: latest.id },
    select: { id: true, title: true, youSaid: true, weDid: true, reasonSentence: true, changeNote: true },
  });
  return checkedWording({ responseId: id, revision, language, tx });
}
