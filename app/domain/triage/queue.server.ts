import { db } from "#app/db/client.server.ts";
import { Prisma } from "#app/db/generated/client.ts";
import type { Channel } from "#app/db/generated/enums.ts";
import { WARNED_KINDS } from "../feedback/screening/hint-kinds.ts";
import { workingWords } from "../feedback/working-words.ts";
import type { Disposition } from "../ledger/dispositions.ts";
import { MOST_COUNTED } from "./queue-choices.ts";
import { type QueueView, queueConditions } from "./queue-conditions.server.ts";

export type QueueRow = {
  id: string;
  /** The first words, as everyone of the team may read them; null once they are gone. */
  words: string | null;
  /** Of these words: of the translation where there is one. */
  wordsLanguage: string;
  /** Something that nobody has settled may be distressing to read: the words are not for the list. */
  needsWarning: boolean;
  /** In a language that the team does not read. */
  needsReader: boolean;
  receivedAt: Date;
  channel: Channel;
  language: string;
  disposition: Disposition;
  event: string | null;
  /** Said at a practice event: it counts nowhere. */
  isPractice: boolean;
  area: string | null;
  themes: string[];
  /** Whose work it is; null: anybody's. */
  assignedToId: string | null;
  /** The person answered the last message of the team. */
  hasAnswered: boolean;
};

export type Queue = {
  rows: QueueRow[] /** Where the next page starts; null on the last one. */;
  next: string | null;
};

const PAGE = 50;
const FIRST_WORDS = 280;

/**
 * What was said, oldest first, 50 a page. With no state chosen: what waits; what was said
 * for practice only with its event chosen. Never reads the original words.
 * @param filters as the queue's form has them; `q` searches in the shown words; `after` is the `next` of the page before
 * @param staffId, now who looks at it and when
 */
export async function queue(view: QueueView): Promise<Queue> {
  const from = pageStart(view.filters.after);
  const found = await idsInQueue({ view, after: from, take: PAGE + 1 });
  const ids = found.slice(0, PAGE).map(({ id }) => id);
  const rows = await db().feedbackItem.findMany({
    where: { id: { in: ids } },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    select: ROW,
  });
  const last = found[PAGE - 1];
  const next = found.length > PAGE && last ? `${last.receivedAt.toISOString()}~${last.id}` : null;
  return { rows: rows.map(rowOf), next };
}

/** How many items the filters let through, on all pages: exact up to 1,000, else 1,001. */
export async function queueCount(view: QueueView): Promise<number> {
  const [counted] = await db().$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS "count" FROM (
      SELECT 1 FROM "FeedbackItem" item WHERE ${await queueConditions(view)} LIMIT ${MOST_COUNTED + 1}
    ) counted`;
  return Number(counted?.count ?? 0);
}

/** The item that comes after one in the queue, or else its first; null when there is no other. */
export async function nextInQueue({
  itemId,
  ...view
}: QueueView & { itemId: string }): Promise<string | null> {
  const from = await db().feedbackItem.findUnique({
    where: { id: itemId },
    select: { id: true, receivedAt: true },
  });
  const [later] = await idsInQueue({ view, after: from, take: 1 });
  if (later) return later.id;
  const first = await idsInQueue({ view, after: null, take: 2 });
  return first.find(({ id }) => id !== itemId)?.id ?? null;
}

type Place = { id: string; receivedAt: Date };

async function idsInQueue({
  view,
  after,
  take,
}: {
  view: QueueView;
  after: Place | null;
  take: number;
}): Promise<Place[]> {
  const later = after
    ? Prisma.sql`AND (item."receivedAt", item."id") > (${after.receivedAt}, ${after.id}::uuid)`
    : Prisma.empty;
  return db().$queryRaw<Place[]>`
    SELECT item."id", item."receivedAt" FROM "FeedbackItem" item
    WHERE ${await queueConditions(view)} ${later}
    ORDER BY item."receivedAt", item."id" LIMIT ${take}`;
}

/** Where a page starts, from the `next` of the page before; null for the first page and for what is not understood. */
function pageStart(cursor: string): Place | null {
  const [at = "", id = ""] = cursor.split("~");
  const receivedAt = new Date(at);
  return Number.isNaN(receivedAt.getTime()) || !/^[0-9a-f-]{36}$/.test(id) ? null : { id, receivedAt };
}

const ROW = {
  id: true,
  receivedAt: true,
  channel: true,
  language: true,
  disposition: true,
  assignedToId: true,
  isPractice: true,
  event: { select: { name: true } },
  area: { select: { name: true } },
  words: { select: { shown: true } },
  translation: { select: { words: true, language: true } },
  needsReaderSince: true,
  hints: { where: { settledAt: null, kind: { in: WARNED_KINDS } }, select: { id: true }, take: 1 },
  themes: { select: { theme: { select: { name: true } } }, orderBy: { theme: { name: "asc" } } },
  messages: { select: { answeredAt: true }, orderBy: { sentAt: "desc" }, take: 1 },
} as const satisfies Prisma.FeedbackItemSelect;

function rowOf({
  event,
  area,
  words,
  themes,
  messages,
  translation,
  needsReaderSince,
  hints,
  ...facts
}: Prisma.FeedbackItemGetPayload<{ select: typeof ROW }>): QueueRow {
  const working = workingWords({ language: facts.language, words, translation });
  return {
    ...facts,
    words: working ? shortened(working.words) : null,
    wordsLanguage: working?.language ?? facts.language,
    needsWarning: hints.length > 0,
    needsReader: needsReaderSince !== null,
    event: event?.name ?? null,
    area: area?.name ?? null,
    themes: themes.map(({ theme }) => theme.name),
    hasAnswered: messages.some(({ answeredAt }) => answeredAt !== null),
  };
}

function shortened(words: string): string {
  const letters = [...words];
  return letters.length > FIRST_WORDS ? `${letters.slice(0, FIRST_WORDS).join("").trimEnd()}…` : words;
}
