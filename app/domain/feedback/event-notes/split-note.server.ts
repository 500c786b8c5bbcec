import { db } from "#app/db/client.server.ts";
import type { ItemKind } from "#app/db/generated/enums.ts";
import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import { type TakenNote, takeNote } from "../../events/notes/take-note.server.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { cutWords } from "../cut-words.ts";
import { openSealedCode } from "../receipt.server.ts";
import { type ReceiptCode, receiptCode } from "../receipt-code/receipt-code.ts";
import { repeatSubmission, type Submission, storeSubmission } from "../submit-feedback.server.ts";
import { proposedItems } from "./proposed-items.ts";

type SplitNote = {
  eventId: string;
  noteId: string;
  /** Of the notes that were read (noteForStaff): the lines are theirs. */
  version: string;
  /** What becomes an item: the line's number among those proposed, and its words as they were mended. */
  chosen: { line: number; words: string; kind: ItemKind | null }[];
  /** From the form that was sent; each line has a key of its own made from it. */
  submissionKey: string;
  keepWordsMonths: number;
  by: StaffActor;
  now: Date;
  random: Random;
};

export type ItemOfNote = { itemId: string; words: string; code: ReceiptCode };

export type NoteSplit =
  | { ok: true; items: ItemOfNote[] }
  | { ok: false; reason: "not-of-a-table" | "changed-meanwhile" | "split-before" };

type Stored = { itemId: string; words: string; ticket: string };

/**
 * Makes items of the notes of a table, all or none. Each is stored like what is added by hand, and has a receipt, whose
 * code is for whoever said it. In the notes […] then stands for what is with an item, so that somebody who takes their
 * words back takes all of them; what was not chosen stays.
 * @throws 404 for an unknown note
 * @returns the codes, which the same form sent again shows again for half an hour; refusals: the notes are not those of a
 *   table; they were written anew meanwhile; they were split before
 */
export async function splitNote(given: SplitNote): Promise<NoteSplit> {
  const { now } = given;
  const split = await transaction((tx) => splitOnce(tx, given));
  if (!split.ok) return split;
  const stored = split.stored ?? (await storedBefore(given, split.note));
  if (!stored) return { ok: false, reason: "split-before" };
  const items: ItemOfNote[] = [];
  for (const { itemId, words, ticket } of stored) {
    const sealed = await openSealedCode(db(), { secret: ticket, now });
    if (!sealed) return { ok: false, reason: "split-before" };
    items.push({ itemId, words, code: receiptCode(sealed.bits) });
  }
  return { ok: true, items };
}

type SplitOnce =
  | { ok: true; note: TakenNote; stored: Stored[] | null }
  | { ok: false; reason: "not-of-a-table" | "changed-meanwhile" };

/** `stored` is null when the notes were split before: then it may be the same form that was sent twice. */
async function splitOnce(tx: Tx, given: SplitNote): Promise<SplitOnce> {
  const { noteId, version, chosen, by, now } = given;
  const note = await takeNote(tx, given);
  if (note.kind !== "table") return { ok: false, reason: "not-of-a-table" };
  if (note.splitAt) return { ok: true, note, stored: null };
  const proposed = proposedItems(note.words);
  const isOfNote = chosen.every(({ line }) => proposed[line] !== undefined);
  if (String(note.writtenAt.getTime()) !== version || !isOfNote)
    return { ok: false, reason: "changed-meanwhile" };
  const stored: Stored[] = [];
  for (const one of chosen) {
    const { itemId, ticket } = await storeSubmission(tx, submissionOf(one, given, note));
    stored.push({ itemId, words: one.words, ticket });
  }
  const cuts = chosen.flatMap(({ line }) => proposed[line] ?? []);
  const data = { words: cutWords(note.words, cuts), splitAt: now };
  await tx.eventNote.update({ where: { id: noteId }, data, select: { id: true } });
  const entry = { by, at: now, subjectId: note.eventId, eventId: note.eventId };
  const details = { noteId, items: stored.length };
  await recordEntry(tx, { kind: "event.noteSplit", details, ...entry });
  return { ok: true, note, stored };
}

function submissionOf(
  { line, words, kind }: SplitNote["chosen"][number],
  { submissionKey, keepWordsMonths, by, now, random }: SplitNote,
  { eventId, language }: TakenNote,
): Submission {
  const key = `${submissionKey}-${line}`;
  return {
    ...{ words, kind, eventId, language, channel: "flipchart", submissionKey: key, keepWordsMonths },
    ...{ by, now, random },
  };
}

/** What the same form stored when it was sent first; null when it was another form, or is longer ago than half an hour. */
async function storedBefore(given: SplitNote, note: TakenNote): Promise<Stored[] | null> {
  const stored: Stored[] = [];
  for (const one of given.chosen) {
    const before = await repeatSubmission(submissionOf(one, given, note));
    if (before.ticket === null) return null;
    stored.push({ itemId: before.itemId, words: one.words, ticket: before.ticket });
  }
  return stored;
}
