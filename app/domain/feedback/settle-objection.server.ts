import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { writtenLanguage } from "../operator/written-language.server.ts";
import { isOriginalKept } from "./original-kept.ts";
import { showCutWords } from "./redact-item.server.ts";
import { reopenHintsIn } from "./screening/cut-hints.server.ts";
import { takeItem } from "./taken-item.server.ts";

type SettleObjection = {
  itemId: string;
  objectionId: string;
  /**
   * About a cut, "lifted": all that was cut is put back; "kept": it stays cut, and the person reads why.
   * About a group, "answered": the item is out of it already, and the person reads what comes of it.
   */
  outcome: "lifted" | "kept" | "answered";
  /** What the person reads on the receipt; needed unless the words are put back, at least 10 characters. */
  sentence: string;
  by: StaffActor;
  now: Date;
};

export type ObjectionSettled =
  | { ok: true }
  | { ok: false; reason: "withdrawn" | "words-gone" | "settled-before" | "sentence-too-short" };

const SHORTEST_SENTENCE = 10;

/**
 * Answers an objection. To a cut: the words are put back, or a sentence says why not. To a group: a sentence says how
 * it was understood now. The receipt tells the person.
 * Lifting shows the words again, so the caller of "lifted" may read the original.
 * @throws 404 when the item has no such objection, or none that can have this outcome
 * @returns refusals: the item was withdrawn, the words are destroyed or by now have to be, somebody settled it before, the sentence is missing
 */
export function settleObjection(given: SettleObjection): Promise<ObjectionSettled> {
  const { itemId, objectionId, outcome, by, now } = given;
  const sentence = given.sentence.trim();
  return transaction(async (tx): Promise<ObjectionSettled> => {
    const item = await takeItem(tx, itemId);
    if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
    const objection = await tx.itemObjection.findFirst({
      where: { id: objectionId, itemId, kind: outcome === "answered" ? "group" : "cut" },
      select: { settledAt: true },
    });
    if (!objection) throw notFound("objection");
    if (objection.settledAt) return { ok: false, reason: "settled-before" };
    if (outcome !== "lifted" && [...sentence].length < SHORTEST_SENTENCE)
      return { ok: false, reason: "sentence-too-short" };
    if (outcome === "lifted" && !(await liftAll(tx, { itemId, now })))
      return { ok: false, reason: "words-gone" };
    const answered = sentence ? { answer: sentence, answeredIn: await writtenLanguage({ tx }) } : {};
    const settled = { settledAt: now, settledById: by.staffId, ...answered };
    await tx.itemObjection.update({ where: { id: objectionId }, data: settled, select: { id: true } });
    const entry = { by, at: now, subjectId: itemId, eventId: item.eventId };
    await recordEntry(tx, { kind: "item.objectionSettled", details: { outcome }, ...entry });
    return { ok: true };
  });
}

async function liftAll(tx: Tx, { itemId, now }: { itemId: string; now: Date }): Promise<boolean> {
  const words = await tx.feedbackWords.findUnique({
    where: { itemId },
    select: { original: true, destroyBy: true },
  });
  if (!words || !isOriginalKept(words, now)) return false;
  const cuts = await tx.redaction.findMany({ where: { itemId }, select: { startsAt: true, endsAt: true } });
  await tx.redaction.deleteMany({ where: { itemId } });
  for (const lifted of cuts) await reopenHintsIn(tx, { itemId, lifted });
  await showCutWords(tx, { itemId, original: words.original });
  return true;
}
