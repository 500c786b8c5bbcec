import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import type { Channel } from "#app/db/generated/enums.ts";
import type { Disposition } from "../ledger/dispositions.ts";
import type { QueueFilters } from "./schema.ts";

export type QueueRow = {
  id: string;
  /** The first words, as everyone of the team may read them; null once they are gone. */
  words: string | null;
  receivedAt: Date;
  channel: Channel;
  language: string;
  disposition: Disposition;
  event: string | null;
  area: string | null;
  themes: string[];
};

export type Queue = {
  rows: QueueRow[] /** Where the next page starts; null on the last one. */;
  next: string | null;
};

const PAGE = 50;
const FIRST_WORDS = 280;

/**
 * What was said, oldest first, 50 a page. With no state chosen: what waits. Never reads the original words.
 * @param filters as the queue's form has them; `q` searches in the shown words; `after` is the `next` of the page before
 */
export async function queue(filters: QueueFilters): Promise<Queue> {
  const found = await db().feedbackItem.findMany({
    where: { AND: [...conditionsOf(filters), ...afterCursor(filters.after)] },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    take: PAGE + 1,
    select: ROW,
  });
  const rows = found.slice(0, PAGE);
  const last = rows.at(-1);
  const next = found.length > PAGE && last ? `${last.receivedAt.toISOString()}~${last.id}` : null;
  return { rows: rows.map(rowOf), next };
}

/** How many items the filters let through, on all pages. */
export function queueCount(filters: QueueFilters): Promise<number> {
  return db().feedbackItem.count({ where: { AND: conditionsOf(filters) } });
}

const ROW = {
  id: true,
  receivedAt: true,
  channel: true,
  language: true,
  disposition: true,
  event: { select: { name: true } },
  area: { select: { name: true } },
  words: { select: { shown: true } },
  themes: { select: { theme: { select: { name: true } } }, orderBy: { theme: { name: "asc" } } },
} as const satisfies Prisma.FeedbackItemSelect;

function rowOf({
  event,
  area,
  words,
  themes,
  ...facts
}: Prisma.FeedbackItemGetPayload<{ select: typeof ROW }>): QueueRow {
  return {
    ...facts,
    words: words ? shortened(words.shown) : null,
    event: event?.name ?? null,
    area: area?.name ?? null,
    themes: themes.map(({ theme }) => theme.name),
  };
}

function shortened(words: string): string {
  const letters = [...words];
  return letters.length > FIRST_WORDS ? `${letters.slice(0, FIRST_WORDS).join("").trimEnd()}…` : words;
}

function conditionsOf(filters: QueueFilters): Prisma.FeedbackItemWhereInput[] {
  const { q, event, area, theme, channel, language, disposition } = filters;
  const conditions: Prisma.FeedbackItemWhereInput[] = [];
  if (disposition !== "any") conditions.push({ disposition: disposition || "waiting" });
  if (event) conditions.push({ eventId: event === "none" ? null : event });
  if (area) conditions.push({ areaId: area });
  if (theme) conditions.push({ themes: { some: { themeId: theme } } });
  if (channel) conditions.push({ channel });
  if (language) conditions.push({ language });
  if (q) conditions.push({ words: { shown: { contains: literally(q), mode: "insensitive" } } });
  return conditions;
}

/** The signs that LIKE gives a meaning to, as plain signs. */
function literally(q: string): string {
  return q.replace(/[\\%_]/g, "\\$&");
}

/** The bound on receivedAt alone says nothing new, but lets the index start at the right place. */
function afterCursor(cursor: string): Prisma.FeedbackItemWhereInput[] {
  const [at = "", id = ""] = cursor.split("~");
  const receivedAt = new Date(at);
  if (Number.isNaN(receivedAt.getTime()) || !/^[0-9a-f-]{36}$/.test(id)) return [];
  return [
    { receivedAt: { gte: receivedAt } },
    { OR: [{ receivedAt: { gt: receivedAt } }, { receivedAt, id: { gt: id } }] },
  ];
}
