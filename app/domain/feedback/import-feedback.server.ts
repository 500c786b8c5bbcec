import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { dateColumn } from "#app/platform/clock.ts";
import type { Random } from "#app/platform/random.server.ts";
import { holdEvent } from "../events/hold-event.server.ts";
import { isPracticeEvent } from "../events/practice.server.ts";
import type { Actor } from "../ledger/actor.ts";
import { inBalance } from "../ledger/counted-items.ts";
import { recordEntries, recordEntry } from "../ledger/record-entry.server.ts";
import type { Settings } from "../operator/schema.ts";
import { isReadIn, teamLanguages } from "../operator/team-languages.ts";
import { type ChosenRow, chooseImportRows, type RefusedRow } from "./choose-import-rows.ts";
import type { ImportRow } from "./import-table.ts";
import { knownNames } from "./imports/known-names.server.ts";
import { freshRows, hex, type KeyedRow } from "./imports/known-rows.server.ts";
import { type KnownNames, type NamedCells, namedCells } from "./imports/named-cells.ts";
import type { FlawedRow } from "./imports/try-import.server.ts";
import { destroyWordsBy } from "./keeping-time.ts";
import { newReceiptRow } from "./receipt.server.ts";
import type { ReceiptCode } from "./receipt-code/receipt-code.ts";
import { keepHints } from "./screening/keep-hints.server.ts";

const BATCH = 100;

export type NewReceipt = { row: number; code: ReceiptCode };

type ImportFeedback = {
  rows: ImportRow[];
  eventId: string;
  /** For rows that do not say. */
  language: string;
  keepWordsMonths: number;
  by: Actor;
  now: Date;
  random: Random;
  /**
   * Told after each part that is stored: how many rows are dealt with, the codes, which exist nowhere else, and what came
   * in without something that its row says.
   */
  onStored?: (part: { done: number; receipts: NewReceipt[]; flawed: FlawedRow[] }) => void | Promise<void>;
};

/** read = added + already + refused */
export type FeedbackImported = { read: number; added: number; already: number; refused: RefusedRow[] };

/**
 * Takes what people said from a spreadsheet, 100 rows a transaction; each item has its receipt and its ledger entry.
 * Taking the same rows again adds nothing, for the same event: a row is known by its external id, else by its exact
 * words and how often they stood in the file before, because two people may say the same (ARCHITECTURE.md, feedback:import).
 * An area, a theme or anything else that is not known by its name is left out: nothing is made of it.
 * @returns refused rows are those without words, with more than 20,000 characters, with an id that stood in the file
 *   before with other words, the headings once more, and those with more cells than there are headings
 */
export async function importFeedback(given: ImportFeedback): Promise<FeedbackImported> {
  const { rows, eventId, by, now } = given;
  const { chosen, repeated, refused } = chooseImportRows(rows);
  const { names, settings } = await knownNames();
  const hasNoIds = chosen.every(({ time }) => time !== null);
  let added = 0;
  for (let at = 0; at < chosen.length; at += BATCH) {
    const part = chosen.slice(at, at + BATCH);
    const stored = await transaction((tx) => storePart(tx, { part, hasNoIds, names, settings, ...given }));
    added += stored.receipts.length;
    await given.onStored?.({ done: refused.length + repeated + at + part.length, ...stored });
  }
  const already = chosen.length - added + repeated;
  await transaction((tx) =>
    recordEntry(tx, {
      kind: "feedback.imported",
      details: { added, already, refused: refused.length },
      by,
      at: now,
      subjectId: eventId,
      eventId,
    }),
  );
  return { read: rows.length, added, already, refused };
}

type Part = ImportFeedback & {
  part: ChosenRow[];
  hasNoIds: boolean;
  names: KnownNames;
  settings: Settings | null;
};

type Stored = { receipts: NewReceipt[]; flawed: FlawedRow[] };

async function storePart(tx: Tx, given: Part): Promise<Stored> {
  const { part, hasNoIds, names, settings, by, now, random } = given;
  const eventId = await holdEvent(tx, given.eventId);
  // Two imports into one event wait for each other, so that neither stores what the other is about to store.
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`import into ${eventId}`}, 0))::text`;
  const { fresh } = await freshRows({ tx, eventId, rows: part, hasNoIds });
  if (fresh.length === 0) return { receipts: [], flawed: [] };
  const isPractice = await isPracticeEvent(tx, eventId);
  const rows = new Map(fresh.map((row) => [hex(row.importKey), { row, cells: namedCells(row, names, now) }]));
  const items = await tx.feedbackItem.createManyAndReturn({
    data: [...rows.values()].map(({ row, cells }) => itemRow(row, cells, { ...given, eventId, isPractice })),
    select: { id: true, language: true, channel: true, importKey: true },
  });
  const made = items.flatMap(({ id, importKey, ...item }) => {
    const read = rows.get(hex(importKey));
    const receipt = newReceiptRow({ subject: { itemId: id }, now, random });
    return read ? [{ itemId: id, ...item, ...read, receipt }] : [];
  });
  const destroyBy = destroyWordsBy(now, given.keepWordsMonths);
  await tx.feedbackWords.createMany({
    data: made.map(({ itemId, row: { words } }) => ({ itemId, original: words, shown: words, destroyBy })),
  });
  await tx.receipt.createMany({ data: made.map(({ receipt }) => receipt.row) });
  await tx.itemTheme.createMany({
    data: made.flatMap(({ itemId, cells }) => cells.themeIds.map((themeId) => ({ itemId, themeId }))),
  });
  await recordEntries(
    tx,
    made.flatMap(({ itemId, channel, cells: { themeIds } }) => {
      const entry = { by, at: now, subjectId: itemId, eventId };
      const received = {
        kind: "item.received" as const,
        details: { channel },
        ...entry,
        ...inBalance({ isPractice }, { to: "waiting" as const }),
      };
      const themed = { kind: "item.themed" as const, details: { themeIds }, ...entry };
      return themeIds.length > 0 ? [received, themed] : [received];
    }),
  );
  const screened = made.map(({ itemId, language, row: { words } }) => ({
    ...{ itemId, eventId, isPractice, language, words },
  }));
  await keepHints(tx, { items: screened, settings, by, at: now });
  const inOrder = made.toSorted((a, b) => a.row.row - b.row.row);
  return {
    receipts: inOrder.map(({ row: { row }, receipt }) => ({ row, code: receipt.code })),
    flawed: inOrder.flatMap(({ row: { row }, cells }) => cells.flaws.map((why) => ({ row, why }))),
  };
}

function itemRow(
  row: KeyedRow,
  cells: NamedCells,
  { eventId, now, settings, ...given }: Part & { isPractice: boolean },
) {
  const language = cells.language ?? given.language;
  return {
    eventId,
    isPractice: given.isPractice,
    channel: cells.channel ?? ("import" as const),
    kind: cells.kind,
    language,
    needsReaderSince: !settings || isReadIn(teamLanguages(settings), language) ? null : now,
    areaId: cells.areaId,
    receivedAt: now,
    saidOn: cells.saidOn ? dateColumn(cells.saidOn) : null,
    wordsHash: row.wordsHash,
    importKey: row.importKey,
  };
}
