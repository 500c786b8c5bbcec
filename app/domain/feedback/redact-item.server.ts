import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { cutTranslation, findInTranslation } from "./cut-translation.server.ts";
import { type Cut, cutWords, findOccurrences, mergeCuts } from "./cut-words.ts";
import type { RedactionReason } from "./reasons.ts";
import { settleCutHints } from "./screening/cut-hints.server.ts";
import { takeItem } from "./taken-item.server.ts";

type RedactItem = {
  itemId: string;
  /** Words to cut as they stand in the text or its translation; every place of each is cut. */
  phrases?: string[];
  /** Or parts of the original, in UTF-16 offsets. */
  cuts?: Cut[];
  reason: RedactionReason;
  by: StaffActor;
  now: Date;
};

export type Redacted =
  | { ok: true; cuts: number }
  | { ok: false; reason: "withdrawn" | "words-gone" | "nothing-to-cut" | "phrase-not-found" };

/**
 * Cuts words out of what everyone reads; the original is kept until its destroy-by date (MISSION.md, triaged).
 * The ledger is told how many parts were cut and why, never which words.
 * @returns refusals: the item was withdrawn, the words are destroyed, nothing new was marked, a phrase is not in the text
 */
export function redactItem({
  itemId,
  phrases = [],
  cuts = [],
  reason,
  by,
  now,
}: RedactItem): Promise<Redacted> {
  return transaction(async (tx): Promise<Redacted> => {
    const item = await takeItem(tx, itemId);
    if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
    const words = await tx.feedbackWords.findUnique({ where: { itemId }, select: { original: true } });
    if (!words) return { ok: false, reason: "words-gone" };
    const found = phrases.map((phrase) => findOccurrences(words.original, phrase));
    const translated = await findInTranslation(tx, { itemId, phrases });
    const isFound = (position: number) => translated?.places[position]?.length;
    if (found.some((places, position) => places.length === 0 && !isFound(position)))
      return { ok: false, reason: "phrase-not-found" };
    const parts = mergeCuts(words.original, [...found.flat(), ...cuts]);
    const known = await tx.redaction.findMany({
      where: { itemId },
      select: { startsAt: true, endsAt: true },
    });
    const changes = cutWords(words.original, [...known, ...parts]) !== cutWords(words.original, known);
    const changed = { itemId, eventId: item.eventId, isPractice: item.isPractice, by, at: now };
    const cutThere = translated ? await cutTranslation(tx, { ...changed, found: translated }) : 0;
    if (!changes && cutThere === 0) return { ok: false, reason: "nothing-to-cut" };
    const fresh = changes ? parts : [];
    await tx.redaction.createMany({
      data: fresh.map((part) => ({ itemId, ...part, reason, at: now, staffId: by.staffId })),
    });
    await showCutWords(tx, { itemId, original: words.original });
    await settleCutHints(tx, { ...changed, original: words.original });
    const entry = { by, at: now, subjectId: itemId, eventId: item.eventId, reason };
    const cut = fresh.length + cutThere;
    await recordEntry(tx, { kind: "item.redacted", details: { cuts: cut }, ...entry });
    return { ok: true, cuts: cut };
  });
}

/** Brings the shown words to what all cuts of the item leave of the original. */
export async function showCutWords(
  tx: Tx,
  { itemId, original }: { itemId: string; original: string },
): Promise<void> {
  const cuts = await tx.redaction.findMany({ where: { itemId }, select: { startsAt: true, endsAt: true } });
  await tx.feedbackWords.update({
    where: { itemId },
    data: { shown: cutWords(original, cuts) },
    select: { itemId: true },
  });
}
