import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { COUNTED } from "../ledger/counted-items.ts";
import { WARNED } from "./needing-warning.server.ts";

const LATEST_TITLE = { orderBy: { number: "desc" }, take: 1, select: { title: true } } as const;

const ITEM = {
  id: true,
  channel: true,
  kind: true,
  language: true,
  receivedAt: true,
  saidOn: true,
  disposition: true,
  assignedToId: true,
  mayPublish: true,
  answerVia: true,
  writtenForAnother: true,
  spokenFor: true,
  groupSize: true,
  communityGroup: { select: { id: true, name: true } },
  isPractice: true,
  event: { select: { id: true, name: true, town: true, startsAt: true } },
  area: { select: { id: true, name: true } },
  words: { select: { shown: true, destroyBy: true } },
  translation: { select: { words: true, language: true } },
  withdrawal: { select: { at: true, reason: true } },
  themes: { select: { theme: { select: { id: true, name: true } } }, orderBy: { theme: { name: "asc" } } },
  links: {
    where: { endedAt: null },
    orderBy: { linkedAt: "asc" },
    select: {
      id: true,
      influence: true,
      before: true,
      after: true,
      linkedAt: true,
      action: { select: { id: true, number: true, ref: true, title: true } },
    },
  },
  groups: {
    where: { leftAt: null },
    select: { group: { select: { id: true, wording: true, language: true } } },
  },
  closures: {
    where: { endedAt: null },
    orderBy: { at: "asc" },
    select: { id: true, kind: true, reason: true, sentence: true, at: true },
  },
  directAnswers: { where: { endedAt: null }, select: { words: true, at: true } },
  messages: {
    orderBy: { sentAt: "asc" },
    select: { id: true, words: true, language: true, sentAt: true, answer: true, answeredAt: true },
  },
  contact: { select: { itemId: true } },
  secondLook: { select: { dueOn: true, endedAt: true } },
  redactions: { orderBy: { startsAt: "asc" }, select: { id: true, reason: true, at: true } },
  responses: {
    select: { response: { select: { id: true, slug: true, status: true, revisions: LATEST_TITLE } } },
  },
  _count: { select: { hints: { where: WARNED } } },
} as const satisfies Prisma.FeedbackItemSelect;

/**
 * Everything that the item page needs. The words are the shown ones; the original has a read of its own, with a reason.
 * @throws 404 for an unknown item
 */
export async function queueItem({ itemId }: { itemId: string }) {
  const item = await db().feedbackItem.findUnique({ where: { id: itemId }, select: ITEM });
  if (!item) throw notFound("item");
  const { themes, groups, responses, directAnswers, contact, _count, ...facts } = item;
  return {
    ...facts,
    hasEmail: contact !== null,
    /** The words may be distressing to read. */
    needsWarning: _count.hints > 0,
    group: groups[0]?.group ?? null,
    themes: themes.map(({ theme }) => theme),
    directAnswer: directAnswers[0] ?? null,
    responses: responses.map(({ response: { revisions, ...response } }) => ({
      ...response,
      title: revisions[0]?.title ?? "",
    })),
  };
}

export type QueueItem = Awaited<ReturnType<typeof queueItem>>;

/** The item that is next in the queue: the oldest that waits, later than this one. null when nothing does. */
export async function nextWaiting({
  receivedAt,
  itemId,
}: {
  receivedAt: Date;
  itemId: string;
}): Promise<string | null> {
  const next = await db().feedbackItem.findFirst({
    where: {
      disposition: "waiting",
      ...COUNTED,
      receivedAt: { gte: receivedAt },
      OR: [{ receivedAt: { gt: receivedAt } }, { receivedAt, id: { gt: itemId } }],
    },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  return next?.id ?? null;
}
