import type { Tx } from "#app/db/transaction.server.ts";
import type { Actor } from "../../ledger/actor.ts";
import { findSettings } from "../../operator/settings.server.ts";
import { storeActivity } from "../parts/add-activity.server.ts";
import { storeEvidence } from "../parts/add-evidence.server.ts";
import { changeActivity } from "../parts/edit-activity.server.ts";
import { storeReached } from "../parts/reach-milestone.server.ts";
import { storeReading } from "../parts/read-measure.server.ts";
import { storeMeasure } from "../parts/set-measure.server.ts";
import { storeMilestone } from "../parts/set-milestone.server.ts";
import { storeWithdrawal, type Withdrawable } from "../parts/withdraw-part.server.ts";
import type { DoubtCode } from "../plan-reading/planned-action.ts";
import type { PlannedPart } from "../plan-reading/planned-part.ts";
import { wordDoubt } from "../plan-reading/word-doubt.ts";
import { storeStatus } from "../set-action-status.server.ts";
import { changesActivity, matched, type PartChange, partChanges, READING_KEYS } from "./part-changes.ts";
import { dueOf, saidPeriodOf } from "./read-part.ts";
import { storedParts } from "./stored-parts.server.ts";

type Taking = { planId: string; parts: readonly PlannedPart[]; by: Actor; now: Date };
type Part<Kind extends PlannedPart["part"]> = Extract<PlannedPart, { part: Kind }>;
type Answer = { ok: true } | { ok: false; reason: string };

/** One part, the action it is of, and where a refusal goes. */
type Take = {
  actionId: string;
  change: PartChange;
  language: string;
  timeZone: string;
  by: Actor;
  now: Date;
  /** @returns whether it was done */
  told: (where: string, answer: Answer, quote?: string) => Promise<boolean>;
};

/** What a command may refuse though the row could be read, as a doubt about the plan. */
const CODES: Record<string, DoubtCode> = {
  "names-a-person": "part-name",
  "in-the-future": "part-in-future",
  "before-the-start": "part-before-start",
  "read-before": "part-read-before",
  withdrawn: "part-withdrawn",
  "reason-missing": "part-reason",
};

/**
 * Brings in the parts of a plan's file: new ones are added, and what a row tells more of one that is there is done to it, by
 * the same commands as on the staff pages and with the same entries in the ledger. What a command refuses is noted at its
 * action for a person to settle, with its place in the file.
 */
export async function takeParts(tx: Tx, { planId, parts, by, now }: Taking): Promise<void> {
  const changes = partChanges({ stored: await storedParts({ planId, tx }), read: parts });
  if (changes.length === 0) return;
  const rows = await tx.actionItem.findMany({ where: { planId }, select: { id: true, number: true } });
  const idOf = new Map(rows.map(({ id, number }) => [number, id]));
  const settings = await findSettings({ tx });
  const common = { by, now, timeZone: settings?.region.timeZone ?? "UTC" };
  for (const change of changes) {
    const actionId = idOf.get(change.part.number);
    if (!actionId) continue;
    const language = change.part.language || settings?.languages.default || "en";
    const told: Take["told"] = (where, answer, quote) => noted(tx, { actionId, where, answer, quote });
    await take(tx, { ...common, actionId, change, language, told });
  }
}

async function take(tx: Tx, given: Take): Promise<void> {
  const { part } = given.change;
  if (part.part === "status") return takeStatus(tx, given, part);
  if (part.part === "activity") return takeActivity(tx, given, part);
  if (part.part === "step") return takeStep(tx, given, part);
  if (part.part === "measure") return takeMeasure(tx, given, part);
  const { title, words: output, link, where } = part;
  await given.told(where, await storeEvidence(tx, { ...given, output, title, shown: { link } }));
}

async function takeStatus(tx: Tx, given: Take, part: Part<"status">): Promise<void> {
  const { state: status, words: reason, until, value, where } = part;
  const set = await storeStatus(tx, {
    ...{ ...given, status, reason, pausedUntil: until || null, mayBeOver: true },
    updateEveryDays: value === "" ? null : Number(value),
  });
  await given.told(where, set);
}

async function takeActivity(tx: Tx, given: Take, part: Part<"activity">): Promise<void> {
  const { stored } = given.change;
  const { title, place, words, state, where } = part;
  const period = saidPeriodOf(part.date, part.until);
  if (!period) throw new Error("an activity that runs backwards was read");
  const activity = { title, place, words, state, period };
  let activityId = stored?.id;
  if (!activityId) {
    const added = await storeActivity(tx, { ...given, activity });
    if (!(await given.told(where, added)) || !added.ok) return;
    activityId = added.activityId;
  } else if (stored?.withdrawn === "" && changesActivity(part, stored)) {
    await given.told(where, await changeActivity(tx, { ...given, activityId, activity }));
  }
  await withdrawn(tx, given, { activityId });
}

async function takeStep(tx: Tx, given: Take, part: Part<"step">): Promise<void> {
  const { title, where, reached: reachedOn } = part;
  const stored = given.change.stored as Part<"step"> & { id: string };
  let milestoneId = stored?.id;
  if (!milestoneId) {
    const set = await storeMilestone(tx, { ...given, title, due: dueOf(part.date) });
    if (!(await given.told(where, set)) || !set.ok) return;
    milestoneId = set.milestoneId;
  }
  if (reachedOn !== "" && !stored?.reached && !stored?.withdrawn) {
    const { timeZone } = given;
    await given.told(where, await storeReached(tx, { ...given, milestoneId, reachedOn, timeZone }));
  }
  await withdrawn(tx, given, { milestoneId });
}

async function takeMeasure(tx: Tx, given: Take, part: Part<"measure">): Promise<void> {
  const { stored } = given.change;
  const { title, objective, source, unit, where } = part;
  let measureId = stored?.id;
  if (!measureId) {
    const baseline = { value: Number(part.value), date: dueOf(part.date) };
    const set = await storeMeasure(tx, { ...given, title, objective, source, unit, baseline });
    if (!(await given.told(where, set)) || !set.ok) return;
    measureId = set.measureId;
  }
  if (!stored?.withdrawn) await takeReadings(tx, given, { part, measureId });
  await withdrawn(tx, given, { measureId });
}

type OfMeasure = { part: Part<"measure">; measureId: string };

async function takeReadings(tx: Tx, given: Take, { part, measureId }: OfMeasure): Promise<void> {
  const { stored } = given.change;
  const known = stored?.part === "measure" ? stored.readings : [];
  const idOf = new Map(known.map((reading, place) => [reading, stored?.readingIds[place]]));
  for (const { part: reading, stored: before } of matched(part.readings, known, READING_KEYS)) {
    const { where, withdrawn: why } = reading;
    let readingId = before ? idOf.get(before) : undefined;
    if (!readingId) {
      const value = Number(reading.value);
      const read = await storeReading(tx, { ...given, measureId, value, date: dueOf(reading.date) });
      if (!(await given.told(where, read, reading.date)) || !read.ok) continue;
      readingId = read.readingId;
    }
    if (why === "" || before?.withdrawn) continue;
    const withdrawing = { ...given, part: { measureId, readingId }, why };
    await given.told(where, await storeWithdrawal(tx, withdrawing));
  }
}

async function withdrawn(tx: Tx, given: Take, part: Withdrawable): Promise<void> {
  const { where, withdrawn: why } = given.change.part;
  if (why === "" || given.change.stored?.withdrawn) return;
  await given.told(where, await storeWithdrawal(tx, { ...given, part, why }));
}

type Noted = { actionId: string; where: string; answer: Answer; quote: string | undefined };

async function noted(tx: Tx, { actionId, where, answer, quote }: Noted): Promise<boolean> {
  if (answer.ok) return true;
  const code = CODES[answer.reason];
  if (!code) throw new Error(`a part of a plan's file was refused: ${answer.reason}`);
  const what = wordDoubt({ code, column: null, ...(quote && { quote }) });
  await tx.actionWarning.create({ data: { actionId, where, what, column: null }, select: { id: true } });
  await tx.actionItem.update({ where: { id: actionId }, data: { needsReview: true }, select: { id: true } });
  return false;
}
