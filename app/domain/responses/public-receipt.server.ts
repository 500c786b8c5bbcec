import type { Prisma } from "#app/db/generated/client.ts";
import { snapshot, type Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import type { PublicPromise } from "../actions/promises/public-promise-facts.server.ts";
import { originalOfEventName } from "../events/translated-event.ts";
import { getSettings } from "../operator/settings.server.ts";
import { publicMovedCase } from "../safeguarding/public-case.server.ts";
import type { Original } from "../translations/passage.ts";
import { type InLanguage, translatedPassages } from "../translations/translated-passages.server.ts";
import { answerStage } from "./answer-stage.ts";
import { type NextStep, nextStep } from "./next-step.ts";
import { promisesOfResponses } from "./promises/promises-of-responses.server.ts";
import { originalsOfAnswer, PUBLIC_ANSWER, publicAnswerOf } from "./public-answer.server.ts";
import { publicMonth } from "./public-month.ts";
import { type ReceiptGroup, receiptGroup } from "./receipt-group.server.ts";
import {
  asksAboutReporting,
  endedLook,
  type OwnVerdict,
  RECEIPT_VERDICTS,
  type ReceiptLook,
  verdictOn,
} from "./receipt-verdicts.ts";
import {
  originalsOfShaped,
  SHAPED_ACTION,
  type ShapedAction,
  shapedActionOf,
} from "./shaped-action.server.ts";

const RECEIPT = {
  disposition: true,
  receivedAt: true,
  isPractice: true,
  event: { select: { id: true, name: true, answerBy: true } },
  judgedAbuseAt: true,
  spokenFor: true,
  groupSize: true,
  redactions: { select: { id: true }, take: 1 },
  objections: {
    where: { kind: "cut" },
    orderBy: { at: "desc" },
    take: 1,
    select: { settledAt: true, answer: true, answeredIn: true },
  },
  links: { where: { endedAt: null }, orderBy: { linkedAt: "asc" }, select: SHAPED_ACTION },
  _count: { select: { links: { where: { mistakenAt: { not: null } } } } },
  contact: { select: { itemId: true } },
  messages: {
    orderBy: { sentAt: "desc" },
    select: { id: true, words: true, language: true, sentAt: true, answeredAt: true },
  },
  ...RECEIPT_VERDICTS,
  directAnswers: { where: { endedAt: null }, select: { id: true, words: true, language: true } },
  closures: {
    where: { endedAt: null },
    select: { kind: true, reason: true, sentence: true, language: true },
  },
  responses: {
    where: { response: { status: "published" } },
    orderBy: { response: { publishedAt: "desc" } },
    select: { response: { select: PUBLIC_ANSWER } },
  },
} as const satisfies Prisma.FeedbackItemSelect;

type Row = Prisma.FeedbackItemGetPayload<{ select: typeof RECEIPT }>;

export type PublicReceipt = {
  /** Never "withdrawn": that receipt has ended. */
  disposition: Row["disposition"];
  /** A date in the middle of the month in which it was received. */
  month: string;
  eventName: string | null;
  /** The language of the event's name. */
  eventLanguage: string;
  /** For whom it was said, with the size that a group claims. */
  spokenFor: Row["spokenFor"];
  groupSize: number | null;
  /** Said at a practice event: it counts nowhere, and its answers are nowhere else. */
  isPractice: boolean;
  wasCut: boolean;
  /** What the person said last about the cuts, and the team's sentence to it. */
  objection: { isOpen: boolean; answer: string | null; language: string | null } | null;
  /** Two people judged it abuse: it is in no count, and nothing is owed. */
  isJudgedAbuse: boolean;
  /** The group that it is in; null for an item that goes no further. */
  group: ReceiptGroup | null;
  /** We had linked it to an action by mistake, and have taken that back. */
  wasLinkedByMistake: boolean;
  shaped: ShapedAction[];
  responses: ReceiptAnswer[];
  directAnswer: { html: string; language: string } | null;
  /** What the person said of the answer to them alone. */
  directVerdict: OwnVerdict;
  /** Ask whether they would report something sooner now; only where people are asked if something happened to them. */
  asksAboutReporting: boolean;
  /** The person said no, and somebody has looked again. */
  lookedAgain: ReceiptLook | null;
  closure: Row["closures"][number] | null;
  /** Of an item that was moved to the confidential lane: whether it was read there. */
  lane: { isRead: boolean } | null;
  /** What the team wrote to the person, latest first. What the person answered is not shown to them again. */
  messages: { id: string; words: string; language: string; month: string; isAnswered: boolean }[];
  hasEmail: boolean;
  next: NextStep | null;
};

export type ReceiptAnswer = ReturnType<typeof answersOf>[number];

/**
 * What the page of one receipt shows: where the item stands, what it shaped, what was answered and what comes next.
 * Never the words of the item or the address that was left, nor when in the month it was received: the page may be read
 * over somebody's shoulder.
 * @param language of the page: what has a translation is shown in it
 * @throws 404 for an unknown item and for one that was withdrawn
 */
export function publicReceipt(asked: Asked): Promise<PublicReceipt> {
  return snapshot((tx) => receipt(tx, asked));
}

type Asked = { itemId: string; now: Date; language?: string };

async function receipt(tx: Tx, { itemId, now, language }: Asked): Promise<PublicReceipt> {
  const row = await tx.feedbackItem.findUnique({ where: { id: itemId }, select: RECEIPT });
  if (!row || row.disposition === "withdrawn") throw notFound("receipt");
  const { region, promises, languages, lanes } = await getSettings({ tx });
  const { disposition } = row;
  const closure = row.closures.find(({ kind }) => kind === disposition) ?? null;
  const [direct] = row.directAnswers;
  const event = row.event && originalOfEventName(row.event, languages.default);
  const originals = [...(event ? [event] : []), ...originalsOf(row)];
  const show = await translatedPassages({ language, originals, tx });
  const responseIds = closure ? [] : row.responses.map(({ response }) => response.id);
  const promisesOf = await promisesOfResponses({ responseIds, now, language, tx });
  const shownEvent = event && show(event);
  return {
    disposition,
    month: publicMonth(region.timeZone, row.receivedAt),
    eventName: shownEvent?.words.name ?? null,
    eventLanguage: shownEvent?.language ?? languages.default,
    spokenFor: row.spokenFor,
    groupSize: row.groupSize,
    isPractice: row.isPractice,
    wasCut: row.redactions.length > 0,
    objection: objectionOf(row),
    isJudgedAbuse: row.judgedAbuseAt !== null,
    group: closure || row.judgedAbuseAt ? null : await receiptGroup(tx, itemId),
    wasLinkedByMistake: !closure && row._count.links > 0,
    shaped: closure ? [] : row.links.map((link) => shapedActionOf(link, show)),
    responses: closure ? [] : answersOf(row, { ...region, show, promisesOf }),
    directAnswer:
      direct && !closure ? { html: renderMarkdown(direct.words), language: direct.language } : null,
    directVerdict: direct ? verdictOn(row, { directAnswerId: direct.id }, region.timeZone) : null,
    asksAboutReporting: lanes.incident && asksAboutReporting(row),
    lookedAgain: closure ? null : endedLook(row),
    closure,
    lane: closure ? await publicMovedCase(tx, { itemId }) : null,
    messages: row.messages.map(({ sentAt, answeredAt, ...message }) => ({
      ...message,
      month: publicMonth(region.timeZone, sentAt),
      isAnswered: answeredAt !== null,
    })),
    hasEmail: row.contact !== null,
    next: row.judgedAbuseAt
      ? null
      : nextStep({
          disposition,
          receivedAt: row.receivedAt,
          answerBy: row.event?.answerBy ?? null,
          wasRead: row.messages.length > 0,
          promises,
          lookAgainBy: closure || row.secondLook?.endedAt ? null : (row.secondLook?.dueOn ?? null),
          now,
        }),
  };
}

function objectionOf({ objections: [last] }: Row): PublicReceipt["objection"] {
  if (!last) return null;
  return { isOpen: last.settledAt === null, answer: last.answer, language: last.answeredIn };
}

function originalsOf({ responses, links }: Row): Original[] {
  return [
    ...responses.flatMap(({ response }) => originalsOfAnswer(response)),
    ...links.flatMap(originalsOfShaped),
  ];
}

type AnswersPage = {
  timeZone: string;
  show: InLanguage;
  promisesOf: (responseId: string) => PublicPromise[];
};

function answersOf(row: Row, { promisesOf, ...page }: AnswersPage) {
  return row.responses.flatMap(({ response }) =>
    publicAnswerOf(response, page).map(({ firstLine: _, actions, people, ...answer }) => {
      const promises = promisesOf(response.id);
      const stage = answerStage({ ...answer, promises });
      return {
        ...answer,
        people,
        actionRefs: actions.map(({ ref }) => ref),
        /** What was promised with it, by whom and by when. */
        promises,
        stage,
        verdict: verdictOn(row, { responseId: response.id, stage }, page.timeZone),
      };
    }),
  );
}
