import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { dateColumn, dateIn } from "#app/platform/clock.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { writtenLanguage } from "../operator/written-language.server.ts";
import { namedPeople } from "./named-people.server.ts";
import { requireOpenPlan } from "./open-plan.server.ts";
import { type ActionStatus, needsReason } from "./status.ts";

export type StatusSet =
  | { ok: true }
  | { ok: false; reason: "reason-missing" | "names-a-person" | "pause-without-end" };

type SetStatus = {
  actionId: string;
  status: ActionStatus;
  /** Public, at least ten characters, for paused and stopped. */
  reason?: string;
  /** The last day of a pause, as "2026-11-28"; today at the earliest. */
  pausedUntil?: string | null;
  /** The agreed days between two updates; null for those of the settings, left out to keep what is there. */
  updateEveryDays?: number | null | undefined;
  timeZone?: string;
  /** Of the reason, where a file says it. */
  language?: string;
  /** A plan's file may tell of a pause that is over, where nobody has said what comes after it. */
  mayBeOver?: boolean;
  by: Actor;
  now: Date;
};

/**
 * Where an action stands. A pause needs an end, after which the clock of silence runs again; ending it sooner starts the
 * clock that day.
 * @returns refused when the reason or the end of a pause is missing, which the database refuses too, or when the reason
 *   names one of the people in the document
 */
export function setActionStatus(set: SetStatus): Promise<StatusSet> {
  return transaction((tx) => storeStatus(tx, set));
}

/** The same inside a transaction, for a file with a whole plan. */
export async function storeStatus(tx: Tx, set: SetStatus): Promise<StatusSet> {
  const { actionId, status, reason, updateEveryDays, by, now } = set;
  await requireOpenPlan(tx, actionId);
  const statusReason = needsReason(status) ? (reason ?? "").trim() : null;
  if (statusReason !== null && statusReason.length < 10) return { ok: false, reason: "reason-missing" };
  if (statusReason && (await namedPeople(tx, { actionId, text: statusReason })).length > 0)
    return { ok: false, reason: "names-a-person" };
  const today = dateIn(set.timeZone ?? "UTC", now);
  const earliest = set.mayBeOver ? "0001-01-01" : today;
  if (status === "paused" && (set.pausedUntil ?? "") < earliest)
    return { ok: false, reason: "pause-without-end" };
  const before = await tx.actionItem.findUnique({
    where: { id: actionId },
    select: { status: true, statusReason: true, statusLanguage: true, pausedUntil: true },
  });
  if (!before) throw notFound("action");
  const pausedUntil =
    status === "paused" ? dateColumn(set.pausedUntil ?? today) : endOfPause(before, dateColumn(today));
  await tx.actionItem.update({
    where: { id: actionId },
    data: {
      ...{ status, statusReason, pausedUntil },
      statusLanguage: await languageOfReason(tx, { before, statusReason, language: set.language }),
      ...(updateEveryDays === undefined ? {} : { updateEveryDays }),
    },
    select: { id: true },
  });
  await recordEntry(tx, {
    kind: "action.statusSet",
    details: { status },
    by,
    at: now,
    subjectId: actionId,
  });
  return { ok: true };
}

type WithReason = { statusReason: string | null; statusLanguage: string | null };

/** What is sent again as it stands stays in the language that it was written in. */
async function languageOfReason(
  tx: Tx,
  given: { before: WithReason; statusReason: string | null; language: string | undefined },
): Promise<string | null> {
  const { before, statusReason, language } = given;
  if (statusReason === null) return null;
  if (language) return language;
  return statusReason === before.statusReason ? before.statusLanguage : await writtenLanguage({ tx });
}

/** A pause that somebody ends sooner ends that day. */
function endOfPause(
  { status, pausedUntil }: { status: ActionStatus; pausedUntil: Date | null },
  today: Date,
): Date | null {
  return status === "paused" && (pausedUntil === null || pausedUntil > today) ? today : pausedUntil;
}
