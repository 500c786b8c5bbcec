import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { isReadIn } from "../operator/team-languages.ts";
import { staffLanguages } from "../staff/staff-languages.server.ts";
import { needingWarning } from "./needing-warning.server.ts";

/** What waits for a reader: in a language that the team does not read, with its words, and nobody has translated it. */
const WAITING = {
  needsReaderSince: { not: null },
  judgedAbuseAt: null,
  words: { isNot: null },
} as const satisfies Prisma.FeedbackItemWhereInput;

const MOST = 200;

export type WaitingForReader = {
  /** How many real ones wait in each language, the most first; without the words. */
  counts: { language: string; items: number }[];
  /** Those that this person reads, oldest first. */
  items: { id: string; language: string; since: Date; event: string | null; isPractice: boolean }[];
};

/** @param staffId whose languages the list is of: nobody sees an item in a language that they do not read */
export async function needsReader({ staffId }: { staffId: string }): Promise<WaitingForReader> {
  const [groups, reads] = await Promise.all([waitingByLanguage(), staffLanguages({ staffId })]);
  const own = groups.map(({ language }) => language).filter((language) => isReadIn(reads, language));
  const items = await db().feedbackItem.findMany({
    where: { ...WAITING, language: { in: own } },
    orderBy: [{ needsReaderSince: "asc" }, { id: "asc" }],
    take: MOST,
    select: {
      id: true,
      language: true,
      needsReaderSince: true,
      isPractice: true,
      event: { select: { name: true } },
    },
  });
  return {
    counts: groups
      .filter(({ isPractice }) => !isPractice)
      .map(({ language, _count }) => ({ language, items: _count._all }))
      .sort((one, other) => other.items - one.items || one.language.localeCompare(other.language)),
    items: items.flatMap(({ needsReaderSince: since, event, ...item }) =>
      since ? [{ ...item, since, event: event?.name ?? null }] : [],
    ),
  };
}

/** How many items wait in the languages that this person reads. */
export async function itemsToRead({ staffId }: { staffId: string }): Promise<number> {
  const [groups, reads] = await Promise.all([waitingByLanguage(), staffLanguages({ staffId })]);
  return groups
    .filter(({ language, isPractice }) => !isPractice && isReadIn(reads, language))
    .reduce((sum, { _count }) => sum + _count._all, 0);
}

function waitingByLanguage() {
  return db().feedbackItem.groupBy({
    by: ["language", "isPractice"],
    where: WAITING,
    _count: { _all: true },
  });
}

export type ItemToRead = {
  id: string;
  language: string;
  /** As everyone of the team may read it, with […] where it was cut. */
  words: string;
  /** They may be distressing to read. */
  needsWarning: boolean;
  translation: string | null;
  event: string | null;
  isPractice: boolean;
};

/**
 * One item for its translator, the translation so far included; of other things about it nothing.
 * @throws 404 for an unknown item, for one without words, and for one in a language that this person does not read
 */
export async function itemToRead({
  itemId,
  staffId,
}: {
  itemId: string;
  staffId: string;
}): Promise<ItemToRead> {
  const item = await db().feedbackItem.findUnique({
    where: { id: itemId, OR: [{ needsReaderSince: { not: null } }, { translation: { isNot: null } }] },
    select: {
      id: true,
      language: true,
      isPractice: true,
      event: { select: { name: true } },
      words: { select: { shown: true } },
      translation: { select: { words: true } },
    },
  });
  if (!item?.words || !isReadIn(await staffLanguages({ staffId }), item.language)) throw notFound("item");
  return {
    id: item.id,
    language: item.language,
    isPractice: item.isPractice,
    words: item.words.shown,
    needsWarning: (await needingWarning([itemId])).has(itemId),
    translation: item.translation?.words ?? null,
    event: item.event?.name ?? null,
  };
}
