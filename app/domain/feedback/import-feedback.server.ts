import { db } from "#app/db/client.server.ts";
import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { dateColumn } from "#app/platform/clock.ts";
import { keyedHash } from "#app/platform/keys.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import { holdEvent } from "../events/hold-event.server.ts";
import { isPracticeEvent } from "../events/practice.server.ts";
import type { Actor } from "../ledger/actor.ts";
import { inBalance } from "../ledger/counted-items.ts";
import { recordEntries, recordEntry } from "../ledger/record-entry.server.ts";
import type { Settings } from "../operator/schema.ts";
import { findSettings } from "../operator/settings.server.ts";
import { isReadIn, teamLanguages } from "../operator/team-languages.ts";
import { type ChosenRow, chooseImportRows, type RefusedRow } from "./choose-import-rows.ts";
import type { ImportRow } from "./import-table.ts";
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
  /** Told after each part that is stored: how many rows are dealt with, and the codes, which exist nowhere else. */
  onStored?: (part: { done: number; receipts: NewReceipt[] }) => void | Promise<void>;
};

/** read = added + already + refused */
export type FeedbackImported = { read: number; added: number; already: number; refused: RefusedRow[] };

/**
 * Takes what people said from a spreadsheet, 100 rows a transaction; each item has its receipt and its ledger entry.
 * Taking the same rows again adds nothing, for the same event: a row is known by its external id, else by its exact
 * words and how often they stood in the file before, because two people may say the same (ARCHITECTURE.md, feedback:import).
 * @returns refused rows are those without words, with more than 20,000 characters, or with an id that stood in the file
 *   before with other words
 */
export async function importFeedback(given: ImportFeedback): Promise<FeedbackImported> {
  const { rows, eventId, by, now } = given;
  const { chosen, repeated, refused } = chooseImportRows(rows);
  const areas = await db().area.findMany({ where: { retiredAt: null }, select: { id: true, name: true } });
  const areaIds = new Map(areas.map(({ id, name }) => [name.toLowerCase(), id]));
  let added = 0;
  for (let at = 0; at < chosen.length; at += BATCH) {
    const part = chosen.slice(at, at + BATCH);
    const receipts = await transaction((tx) => storePart(tx, { part, areaIds, ...given }));
    added += receipts.length;
    await given.onStored?.({ done: refused.length + repeated + at + part.length, receipts });
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

type Part = ImportFeedback & { part: ChosenRow[]; areaIds: Map<string, string> };

async function storePart(tx: Tx, given: Part): Promise<NewReceipt[]> {
  const { part, by, now, random } = given;
  const eventId = await holdEvent(tx, given.eventId);
  // Two imports into one event wait for each other, so that neither stores what the other is about to store.
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`import into ${eventId}`}, 0))::text`;
  const keyed = part.map((row) => ({ ...row, importKey: keyedHash("import", row.key) }));
  const known = await tx.feedbackItem.findMany({
    where: { eventId, importKey: { in: keyed.map(({ importKey }) => importKey) } },
    select: { importKey: true },
  });
  const stored = new Set(known.map(({ importKey }) => hex(importKey)));
  const fresh = new Map(
    keyed.filter((row) => !stored.has(hex(row.importKey))).map((row) => [hex(row.importKey), row]),
  );
  if (fresh.size === 0) return [];
  const settings = await findSettings({ tx });
  const isPractice = await isPracticeEvent(tx, eventId);
  const items = await tx.feedbackItem.createManyAndReturn({
    data: [...fresh.values()].map((row) => itemRow(row, { ...given, eventId, settings, isPractice })),
    select: { id: true, language: true, importKey: true },
  });
  const made = items.flatMap(({ id, language, importKey }) => {
    const row = fresh.get(hex(importKey));
    return row
      ? [{ itemId: id, language, row, receipt: newReceiptRow({ subject: { itemId: id }, now, random }) }]
      : [];
  });
  const destroyBy = destroyWordsBy(now, given.keepWordsMonths);
  await tx.feedbackWords.createMany({
    data: made.map(({ itemId, row: { words } }) => ({ itemId, original: words, shown: words, destroyBy })),
  });
  await tx.receipt.createMany({ data: made.map(({ receipt }) => receipt.row) });
  const details = { channel: "import" };
  await recordEntries(
    tx,
    made.map(({ itemId }) => ({
      kind: "item.received",
      details,
      by,
      at: now,
      subjectId: itemId,
      eventId,
      ...inBalance({ isPractice }, { to: "waiting" as const }),
    })),
  );
  const screened = made.map(({ itemId, language, row: { words } }) => ({
    ...{ itemId, eventId, isPractice, language, words },
  }));
  await keepHints(tx, { items: screened, settings, by, at: now });
  return made.map(({ row, receipt }) => ({ row: row.row, code: receipt.code })).sort((a, b) => a.row - b.row);
}

function itemRow(
  row: ChosenRow & { importKey: Uint8Array<ArrayBuffer> },
  given: Part & { settings: Settings | null; isPractice: boolean },
) {
  const { eventId, isPractice, now, areaIds, settings } = given;
  const saidOn = row.saidOn ? dateColumn(row.saidOn) : null;
  const language = languageOf(row.language) ?? given.language;
  return {
    eventId,
    isPractice,
    channel: "import" as const,
    language,
    needsReaderSince: !settings || isReadIn(teamLanguages(settings), language) ? null : now,
    areaId: areaIds.get((row.area ?? "").toLowerCase()) ?? null,
    receivedAt: now,
    saidOn: saidOn && saidOn <= now ? saidOn : null,
    wordsHash: keyedHash("words", row.words),
    importKey: row.importKey,
  };
}

/** A code such as "pl" or "pt-BR"; a language's name in words is not guessed at. */
function languageOf(cell: string | null): string | null {
  return cell && /^[a-z]{2,3}(-[a-z]{4})?(-[a-z]{2})?$/i.test(cell)
    ? (Intl.getCanonicalLocales(cell)[0] ?? null)
    : null;
}

function hex(bytes: Uint8Array | null): string {
  return Buffer.from(bytes ?? []).toString("hex");
}
