import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { type ApprovedPassage, passagesOfQuestion } from "./approved-passages.server.ts";
import type { QuestionClock } from "./question-clock.ts";
import { dayAfter } from "./question-state.ts";
import { inList, type QuestionInList } from "./questions-for-staff.server.ts";

export type LinkForStaff = {
  id: string;
  holder: "officer" | "deputy" | "colleague";
  createdAt: Date;
  sentAt: Date | null;
  isByHand: boolean;
  endedAt: Date | null;
  endedWhy: "answered" | "handedOver" | "addressFailed" | "contactRemoved" | "takenBack" | null;
};

export type QuestionForStaff = QuestionInList & {
  organisationId: string;
  action: { id: string; number: string } | null;
  response: { id: string; title: string } | null;
  followsId: string | null;
  followedById: string | null;
  askedBy: string;
  openedAt: Date | null;
  draftSavedAt: Date | null;
  /** From the day after this one "no reply" can be published. */
  noReplyAfter: string;
  passages: ApprovedPassage[];
  answer: {
    kind: "answered" | "declined";
    progress: string | null;
    status: string | null;
    words: string | null;
    reason: string | null;
    role: string;
    sentAt: Date;
    usedAs: "progress" | "response" | "promise" | "askedAgain" | "nothing" | null;
  } | null;
  /** Who was asked through which link, the newest first; no address of anybody. */
  sentLinks: LinkForStaff[];
};

/** One question with its answer and who was asked. What a partner keeps as a draft is theirs until they send it. @throws 404 */
export async function questionForStaff({
  questionId,
  ...clock
}: QuestionClock & { questionId: string }): Promise<QuestionForStaff> {
  const row = await db().partnerQuestion.findUnique({ where: { id: questionId }, select: ONE });
  if (!row) throw notFound("question");
  const asker = await db().staffMember.findUnique({ where: { id: row.askedBy }, select: { name: true } });
  const listed = inList({ ...row, links: row.links.filter(({ endedAt }) => endedAt === null) }, clock);
  const { organisationId, action, response, followsId, followedBy, openedAt, draft, answer } = row;
  return {
    ...listed,
    ...{ organisationId, action, followsId, openedAt, answer },
    response: response && { id: response.id, title: response.revisions[0]?.title ?? "" },
    followedById: followedBy?.id ?? null,
    askedBy: asker?.name ?? "",
    draftSavedAt: draft?.savedAt ?? null,
    noReplyAfter: dayAfter(listed.dueOn, clock.noReplyAfterDays),
    passages: await passagesOfQuestion({ questionId }),
    sentLinks: row.links.toReversed(),
  };
}

const ONE = {
  ...{ id: true, organisationId: true, words: true, dueOn: true, askedAt: true, askedBy: true },
  ...{ openedAt: true, withdrawnAt: true, followsId: true },
  organisation: { select: { slug: true, name: true } },
  action: { select: { id: true, number: true } },
  response: {
    select: { id: true, revisions: { orderBy: { number: "desc" }, take: 1, select: { title: true } } },
  },
  followedBy: { select: { id: true } },
  answer: {
    select: {
      ...{ kind: true, progress: true, status: true, words: true, reason: true, role: true },
      ...{ sentAt: true, usedAs: true, usedAt: true },
    },
  },
  draft: { select: { version: true, savedAt: true } },
  publications: { where: { endedAt: null }, take: 1, select: { kind: true } },
  links: {
    orderBy: { createdAt: "asc" },
    select: {
      ...{ id: true, holder: true, createdAt: true, sentAt: true, isByHand: true },
      ...{ endedAt: true, endedWhy: true },
    },
  },
} as const;
