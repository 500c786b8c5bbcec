import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { dateColumn, dateIn } from "#app/platform/clock.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockTranslation } from "./lock-translation.server.ts";
import type { Original } from "./passage.ts";
import { seenOf, stateOf, storedTranslation } from "./stored-translation.server.ts";

type Reading = {
  original: Original;
  language: string;
  /** What was read (seenOf): nobody vouches for words that have changed since. */
  seen: string;
  /** The reader's name, who need not be of the team. */
  readBy: string;
  /** The day it was read, as "2026-11-23"; not after today. */
  readOn: string;
  /** Where it is today: the operator's. */
  timeZone: string;
  by: StaffActor;
  now: Date;
};

export type TranslationRead =
  | { ok: true }
  | { ok: false; reason: "not-a-draft" | "changed-meanwhile" | "in-the-future" };

/**
 * Says that a speaker has read a translation against its original: it is no draft any more, until somebody edits it.
 * The reader's name stays with the translation; the ledger has who of the team recorded it.
 * @returns a refusal when there is no complete translation of the present words or it was read already, when it is not
 *   what was read, and for a day after today
 */
export function markTranslationRead(reading: Reading): Promise<TranslationRead> {
  return transaction((tx) => mark(tx, reading));
}

async function mark(tx: Tx, reading: Reading): Promise<TranslationRead> {
  const { original, language, seen, readBy, readOn, timeZone, by, now } = reading;
  const { kind, subjectId } = original;
  if (readOn > dateIn(timeZone, now)) return { ok: false, reason: "in-the-future" };
  await lockTranslation(tx, { kind, subjectId, language });
  const stored = await storedTranslation(original, language, { tx });
  if (seenOf(original, stored) !== seen) return { ok: false, reason: "changed-meanwhile" };
  if (stateOf(original, stored) !== "draft") return { ok: false, reason: "not-a-draft" };
  await tx.translation.updateMany({
    where: { kind, subjectId, language },
    data: { readBy, readOn: dateColumn(readOn) },
  });
  await recordEntry(tx, { kind: "translation.read", details: { kind, language }, by, at: now, subjectId });
  return { ok: true };
}
