import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { dateColumn, dateIn } from "#app/platform/clock.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { lockPromise } from "./lock-promise.server.ts";
import type { PromiseEnd } from "./promise-state.ts";
import { refusalOfTexts, type TextRefusal } from "./promise-text-hints.server.ts";

type RecordOutcome = {
  promiseId: string;
  kind: PromiseEnd;
  /** The day it happened, as "2026-11-28"; not after today, not before the promise was made. */
  happenedOn: string;
  /** Public: what was done and how anyone can see it, or why not. */
  words: string;
  /** Where the evidence is; https. */
  link?: string | null;
  /** The open promise that takes its place; for "replaced" alone. */
  replacedById?: string | null;
  confirmed?: boolean;
  by: StaffActor;
  now: Date;
  timeZone: string;
};

export type OutcomeRecorded =
  | { ok: true }
  | {
      ok: false;
      reason: "in-the-future" | "before-it-was-made" | "has-ended" | "not-replaceable";
    }
  | TextRefusal;

/**
 * Says in public what came of a promise. What rests on a promise that is replaced follows to the one in its place.
 * @returns refused for an impossible day, for one whose outcome is recorded, for a replacement that is itself or has
 *   ended, and for words that name a person or may point at one @throws 404
 */
export function recordPromiseOutcome(recorded: RecordOutcome): Promise<OutcomeRecorded> {
  return transaction((tx) => record(tx, recorded));
}

async function record(tx: Tx, recorded: RecordOutcome): Promise<OutcomeRecorded> {
  const { promiseId, kind, happenedOn, words, link, confirmed = false, by, now } = recorded;
  const replacedById = kind === "replaced" ? (recorded.replacedById ?? null) : null;
  const promise = await lockPromise(tx, promiseId, ...(replacedById ? [replacedById] : []));
  if (promise.outcomeId) return { ok: false, reason: "has-ended" };
  if (happenedOn > dateIn(recorded.timeZone, now)) return { ok: false, reason: "in-the-future" };
  if (dateColumn(happenedOn) < promise.madeOn) return { ok: false, reason: "before-it-was-made" };
  if (kind === "replaced" && !(await mayReplace(tx, { promiseId, replacedById })))
    return { ok: false, reason: "not-replaceable" };
  const refusal = await refusalOfTexts(tx, { actionId: promise.actionId, texts: { words }, confirmed });
  if (refusal) return refusal;
  await tx.promiseOutcome.create({
    data: {
      ...{ promiseId, kind, happenedOn: dateColumn(happenedOn), words, replacedById },
      ...{ link: link || null, recordedBy: by.staffId, recordedAt: now },
    },
    select: { id: true },
  });
  if (replacedById) await carryOver(tx, { promiseId, replacedById });
  await recordEntry(tx, { ...entryOf(kind, replacedById), by, at: now, subjectId: promiseId });
  return { ok: true };
}

/** A promise that has ended takes nobody's place; so no chain of replacements ever closes to a circle. */
async function mayReplace(
  tx: Tx,
  { promiseId, replacedById }: { promiseId: string; replacedById: string | null },
): Promise<boolean> {
  if (!replacedById || replacedById === promiseId) return false;
  return (await lockPromise(tx, replacedById)).outcomeId === null;
}

async function carryOver(
  tx: Tx,
  { promiseId, replacedById }: { promiseId: string; replacedById: string },
): Promise<void> {
  const resting = await tx.responsePromise.findMany({ where: { promiseId }, select: { responseId: true } });
  await tx.responsePromise.createMany({
    data: resting.map(({ responseId }) => ({ responseId, promiseId: replacedById })),
    skipDuplicates: true,
  });
}

type Ended =
  | { kind: "promise.replaced"; details: { byId: string } }
  | { kind: "promise.kept" | "promise.broken"; details: Record<string, never> };

function entryOf(kind: PromiseEnd, byId: string | null): Ended {
  if (byId) return { kind: "promise.replaced", details: { byId } };
  return { kind: kind === "kept" ? "promise.kept" : "promise.broken", details: {} };
}
