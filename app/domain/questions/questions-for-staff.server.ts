import { db } from "#app/db/client.server.ts";
import type { Prisma } from "#app/db/generated/client.ts";
import { dateIn } from "#app/platform/clock.ts";
import { type QuestionClock, todayOf } from "./question-clock.ts";
import { type QuestionState, questionState } from "./question-state.ts";

export type QuestionInList = {
  id: string;
  words: string;
  organisation: { slug: string; name: string };
  /** "2026-12-18" */
  dueOn: string;
  askedAt: Date;
  state: QuestionState;
  /** Nobody holds a link that works: no address does. */
  isUnreached: boolean;
  /** A link waits to be sent. */
  isUnsent: boolean;
  /** What is said in public about it. */
  said: "declined" | "noReply" | null;
};

const IN_LIST = {
  ...{ id: true, words: true, dueOn: true, askedAt: true, openedAt: true, withdrawnAt: true },
  organisation: { select: { slug: true, name: true } },
  answer: { select: { kind: true, usedAt: true } },
  draft: { select: { version: true } },
  publications: { where: { endedAt: null }, take: 1, select: { kind: true } },
  links: { where: { endedAt: null }, select: { sentAt: true } },
} as const satisfies Prisma.PartnerQuestionSelect;

type Row = Prisma.PartnerQuestionGetPayload<{ select: typeof IN_LIST }>;

type Asked = QuestionClock & { organisationId?: string; actionId?: string; responseId?: string };

/** Questions to partners by their date, the first due first. */
export async function questionsForStaff(asked: Asked): Promise<QuestionInList[]> {
  const { organisationId, actionId, responseId, ...clock } = asked;
  const rows = await db().partnerQuestion.findMany({
    where: {
      ...(organisationId ? { organisationId } : {}),
      ...(actionId ? { actionId } : {}),
      ...(responseId ? { responseId } : {}),
    },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    select: IN_LIST,
  });
  return rows.map((row) => inList(row, clock));
}

export function inList(row: Row, clock: QuestionClock): QuestionInList {
  const { id, words, organisation, askedAt, publications, links } = row;
  const dueOn = row.dueOn.toISOString().slice(0, 10);
  const isOpen = !row.answer && !row.withdrawnAt;
  return {
    ...{ id, words, organisation, dueOn, askedAt },
    state: questionState({
      ...row,
      ...{ dueOn, today: todayOf(clock), noReplyAfterDays: clock.noReplyAfterDays },
    }),
    isUnreached: isOpen && links.length === 0,
    isUnsent: isOpen && links.some(({ sentAt }) => sentAt === null),
    said: publications[0]?.kind ?? null,
  };
}

/** How many answers nobody has taken up and how many questions are past their date: one query, for the first page of staff. */
export async function questionsToWatch({
  now,
  timeZone,
}: Pick<QuestionClock, "now" | "timeZone">): Promise<{ arrived: number; late: number }> {
  const [row] = await db().$queryRaw<{ arrived: number; late: number }[]>`
    SELECT count(*) FILTER (WHERE answer."questionId" IS NOT NULL AND answer."usedAt" IS NULL)::int AS "arrived",
      count(*) FILTER (WHERE answer."questionId" IS NULL AND question."withdrawnAt" IS NULL
        AND question."dueOn" < ${dateIn(timeZone, now)}::date)::int AS "late"
    FROM "PartnerQuestion" question
    LEFT JOIN "QuestionAnswer" answer ON answer."questionId" = question."id"`;
  return row ?? { arrived: 0, late: 0 };
}
