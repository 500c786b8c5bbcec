import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import { WORKING_WORDS, workingWords } from "../feedback/working-words.ts";
import { needingWarning } from "../triage/needing-warning.server.ts";
import { COUNTED_ITEM } from "./public-answer.server.ts";

const SHOWN_ITEMS = 200;

const ITEM = {
  id: true,
  disposition: true,
  receivedAt: true,
  ...WORKING_WORDS,
  event: { select: { name: true } },
} as const satisfies Prisma.FeedbackItemSelect;

export type AnsweredItem = {
  id: string;
  disposition: string;
  receivedAt: Date;
  /** What staff work with, a translation where there is one; null once the words were destroyed. */
  words: string | null;
  /** Of the words. */
  language: string;
  /** They may be hard to read: show them behind a warning. */
  needsWarning: boolean;
  eventName: string | null;
};

export type AnsweredActionForStaff = { id: string; number: string; title: string; isPublic: boolean };

/** What a response answers, for staff: its actions, and its items with the newest 200 of them in full. */
export async function answeredForStaff({ responseId }: { responseId: string }): Promise<{
  isPractice: boolean;
  actions: AnsweredActionForStaff[];
  items: AnsweredItem[];
  itemCount: number;
  /** Actions that its items are linked to and that it does not answer: those items would stay unanswered. */
  missing: (AnsweredActionForStaff & { items: number })[];
}> {
  const [response, actions, items, itemCount, missing] = await Promise.all([
    db().publishedResponse.findUnique({ where: { id: responseId }, select: { isPractice: true } }),
    db().actionItem.findMany({
      where: { responses: { some: { responseId } } },
      orderBy: { position: "asc" },
      select: ACTION,
    }),
    db().feedbackItem.findMany({
      where: { responses: { some: { responseId } } },
      orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
      take: SHOWN_ITEMS,
      select: ITEM,
    }),
    db().responseItem.count({ where: { responseId } }),
    missingActions(responseId),
  ]);
  const warned = await needingWarning(items.map(({ id }) => id));
  return {
    isPractice: response?.isPractice ?? false,
    actions: actions.map(actionForStaff),
    items: items.map((item) => {
      const { id, disposition, receivedAt, event } = item;
      const { words = null, language = item.language } = workingWords(item) ?? {};
      const needsWarning = warned.has(id);
      return { id, disposition, receivedAt, words, language, needsWarning, eventName: event?.name ?? null };
    }),
    itemCount,
    missing,
  };
}

const ACTION = {
  id: true,
  number: true,
  title: true,
  publications: { where: { endedAt: null }, select: { title: true } },
} as const satisfies Prisma.ActionItemSelect;

function actionForStaff({
  publications,
  ...action
}: Prisma.ActionItemGetPayload<{ select: typeof ACTION }>): AnsweredActionForStaff {
  return { ...action, title: publications[0]?.title ?? action.title, isPublic: publications.length > 0 };
}

/**
 * The actions of the plans in force, and those of earlier ones to which something is linked that nobody answered, with how
 * many of their linked items, practice or real, could be answered.
 */
export async function actionsToAnswer({
  isPractice,
}: {
  isPractice: boolean;
}): Promise<(AnsweredActionForStaff & { items: number })[]> {
  const rows = await db().actionItem.findMany({
    where: {
      OR: [
        { plan: { archivedAt: null } },
        { links: { some: { endedAt: null, item: { isPractice, disposition: "linked" } } } },
      ],
    },
    orderBy: [{ plan: { openedAt: "desc" } }, { position: "asc" }],
    select: {
      ...ACTION,
      _count: { select: { links: { where: { endedAt: null, item: { ...COUNTED_ITEM, isPractice } } } } },
    },
  });
  return rows.map(({ _count, ...row }) => ({ ...actionForStaff(row), items: _count.links }));
}

async function missingActions(responseId: string) {
  const item = { ...COUNTED_ITEM, responses: { some: { responseId } } };
  const links = { endedAt: null, item };
  const rows = await db().actionItem.findMany({
    where: { links: { some: links }, responses: { none: { responseId } } },
    orderBy: { position: "asc" },
    select: { ...ACTION, _count: { select: { links: { where: links } } } },
  });
  return rows.map(({ _count, ...row }) => ({ ...actionForStaff(row), items: _count.links }));
}
