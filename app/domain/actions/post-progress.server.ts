import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { dateColumn, dateIn } from "#app/platform/clock.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { namedPeople } from "./named-people.server.ts";
import { requireOpenPlan } from "./open-plan.server.ts";

export type PostProgress = {
  actionId: string;
  /** The day it happened, as "2026-11-23"; not after today. */
  happenedOn: string;
  /** Where it is today: the operator's. */
  timeZone?: string;
  /** Markdown, for everyone. */
  words: string;
  language: string;
  /** The partner's answer that it began with. */
  fromQuestionId?: string | null;
  by: StaffActor;
  now: Date;
};

export type ProgressPosted =
  | { ok: true; progressId: string }
  | { ok: false; reason: "in-the-future" | "names-a-person" };

/**
 * A dated line on the action's timeline. It is public as soon as the action is. What an organisation still checks is
 * posted through postCheckedProgress.
 * @returns refused for a day after today, and for words that name one of the people in the document
 */
export function postProgress(progress: PostProgress): Promise<ProgressPosted> {
  return transaction((tx) => postProgressIn(tx, progress));
}

/** As postProgress, in the transaction of whoever asks. */
export async function postProgressIn(
  tx: Tx,
  { actionId, happenedOn, timeZone = "UTC", words, language, fromQuestionId = null, by, now }: PostProgress,
): Promise<ProgressPosted> {
  if (happenedOn > dateIn(timeZone, now)) return { ok: false, reason: "in-the-future" };
  await requireOpenPlan(tx, actionId);
  if ((await namedPeople(tx, { actionId, text: words })).length > 0)
    return { ok: false, reason: "names-a-person" };
  const data = {
    ...{ actionId, happenedOn: dateColumn(happenedOn), words, language, fromQuestionId },
    ...{ postedBy: by.staffId, postedAt: now },
  };
  const { id } = await tx.progressUpdate.create({ data, select: { id: true } });
  const entry = { by, at: now, subjectId: actionId };
  await recordEntry(tx, { kind: "action.progressed", details: { progressId: id }, ...entry });
  return { ok: true, progressId: id };
}
