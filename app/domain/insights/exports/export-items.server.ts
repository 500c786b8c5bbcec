import { db } from "#app/db/client.server.ts";
import { Prisma } from "#app/db/generated/client.ts";
import { transaction } from "#app/db/transaction.server.ts";
import { WORKING_WORDS, workingWords } from "../../feedback/working-words.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { queueConditions } from "../../triage/queue-conditions.server.ts";
import { type ExportChoices, MOST_EXPORTED } from "./export-choices.ts";

const BATCH = 1000;

export type ExportedItem = {
  id: string;
  receivedAt: string;
  saidOn: string;
  event: string;
  channel: string;
  language: string;
  area: string;
  themes: string[];
  state: string;
  /** The numbers of the actions it is linked to. */
  actions: string[];
  words: string;
  wordsLanguage: string;
};

export type ItemsExported = { ok: true; items: ExportedItem[] } | { ok: false; reason: "tooMany" | "none" };

type ExportItems = { choices: ExportChoices; by: StaffActor; now: Date };

/**
 * What the team works with, oldest first, for a file; the ledger says who took how many, and by which filters.
 * In it are the shown words (with […] where they were cut) or their translation. Never in it: original words, contact
 * details, receipts, notes, and whatever has no words here any more: withdrawn, or moved to the confidential lane.
 * @returns refused when there is nothing, or more than 20,000 items
 */
export async function exportItems({ choices, by, now }: ExportItems): Promise<ItemsExported> {
  const { format, practice, ...filters } = choices;
  const view = { filters: { ...filters, after: "" }, staffId: by.staffId, now };
  const conditions = await queueConditions({ ...view, withPractice: practice === "yes" });
  const inPractice = practice ? Prisma.empty : Prisma.sql`AND NOT item."isPractice"`;
  const found = await db().$queryRaw<{ id: string }[]>`
    SELECT item."id" FROM "FeedbackItem" item
    WHERE ${conditions} ${inPractice} AND item."disposition" <> 'withdrawn'
      AND EXISTS (SELECT FROM "FeedbackWords" kept WHERE kept."itemId" = item."id")
    ORDER BY item."receivedAt", item."id" LIMIT ${MOST_EXPORTED + 1}`;
  if (found.length === 0) return { ok: false, reason: "none" };
  if (found.length > MOST_EXPORTED) return { ok: false, reason: "tooMany" };
  const items: ExportedItem[] = [];
  for (let at = 0; at < found.length; at += BATCH) {
    items.push(...(await itemsOf(found.slice(at, at + BATCH).map(({ id }) => id))));
  }
  const named = Object.entries({ ...filters, practice }).flatMap(([name, value]) => (value ? [name] : []));
  await transaction((tx) =>
    recordEntry(tx, {
      kind: "items.exported",
      details: { items: items.length, format, filters: named },
      by,
      at: now,
    }),
  );
  return { ok: true, items };
}

async function itemsOf(ids: string[]): Promise<ExportedItem[]> {
  const rows = await db().feedbackItem.findMany({
    where: { id: { in: ids }, words: { isNot: null } },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    select: ROW,
  });
  return rows.map((row) => {
    const working = workingWords(row);
    return {
      id: row.id,
      receivedAt: row.receivedAt.toISOString(),
      saidOn: row.saidOn?.toISOString().slice(0, 10) ?? "",
      event: row.event?.name ?? "",
      channel: row.channel,
      language: row.language,
      area: row.area?.name ?? "",
      themes: row.themes.map(({ theme }) => theme.name),
      state: row.disposition,
      actions: row.links.map(({ action }) => action.number),
      words: working?.words ?? "",
      wordsLanguage: working?.language ?? "",
    };
  });
}

const ROW = {
  ...WORKING_WORDS,
  id: true,
  receivedAt: true,
  saidOn: true,
  channel: true,
  disposition: true,
  event: { select: { name: true } },
  area: { select: { name: true } },
  themes: { select: { theme: { select: { name: true } } }, orderBy: { theme: { name: "asc" } } },
  links: { where: { endedAt: null }, select: { action: { select: { number: true } } } },
} as const satisfies Prisma.FeedbackItemSelect;
