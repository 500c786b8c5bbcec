import type { Prisma } from "#app/db/generated/client.ts";
import { snapshot, type Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { renderMarkdown } from "#app/platform/markdown.server.ts";
import { getSettings } from "../operator/settings.server.ts";
import { type NextStep, nextStep } from "./next-step.ts";
import { PUBLIC_ANSWER, publicAnswerOf } from "./public-answer.server.ts";
import { publicMonth } from "./public-month.ts";
import { SHAPED_ACTION, type ShapedAction, shapedActionOf } from "./shaped-action.server.ts";

const RECEIPT = {
  disposition: true,
  receivedAt: true,
  event: { select: { name: true, answerBy: true } },
  redactions: { select: { id: true }, take: 1 },
  links: { where: { endedAt: null }, orderBy: { linkedAt: "asc" }, select: SHAPED_ACTION },
  directAnswers: { where: { endedAt: null }, select: { words: true } },
  closures: { where: { endedAt: null }, select: { kind: true, reason: true, sentence: true } },
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
  wasCut: boolean;
  shaped: ShapedAction[];
  responses: ReceiptAnswer[];
  directAnswerHtml: string | null;
  closure: { kind: Row["closures"][number]["kind"]; reason: string; sentence: string } | null;
  next: NextStep | null;
};

export type ReceiptAnswer = ReturnType<typeof answersOf>[number];

/**
 * What the page of one receipt shows: where the item stands, what it shaped, what was answered and what comes next.
 * Never the words of the item, nor when in the month it was received: the page may be read over somebody's shoulder.
 * @throws 404 for an unknown item and for one that was withdrawn
 */
export function publicReceipt({ itemId, now }: { itemId: string; now: Date }): Promise<PublicReceipt> {
  return snapshot((tx) => receipt(tx, { itemId, now }));
}

async function receipt(tx: Tx, { itemId, now }: { itemId: string; now: Date }): Promise<PublicReceipt> {
  const row = await tx.feedbackItem.findUnique({ where: { id: itemId }, select: RECEIPT });
  if (!row || row.disposition === "withdrawn") throw notFound("receipt");
  const { region, promises } = await getSettings({ tx });
  const { disposition } = row;
  const closure = row.closures.find(({ kind }) => kind === disposition) ?? null;
  const [direct] = row.directAnswers;
  return {
    disposition,
    month: publicMonth(region.timeZone, row.receivedAt),
    eventName: row.event?.name ?? null,
    wasCut: row.redactions.length > 0,
    shaped: closure ? [] : row.links.map(shapedActionOf),
    responses: closure ? [] : answersOf(row, region),
    directAnswerHtml: direct && !closure ? renderMarkdown(direct.words) : null,
    closure,
    next: nextStep({
      disposition,
      receivedAt: row.receivedAt,
      answerBy: row.event?.answerBy ?? null,
      promises,
      now,
    }),
  };
}

function answersOf({ responses }: Row, { timeZone }: { timeZone: string }) {
  return responses
    .flatMap(({ response }) => publicAnswerOf(response, { timeZone }))
    .map(({ firstLine: _, actions, people, ...answer }) => ({
      ...answer,
      people,
      actionRefs: actions.map(({ ref }) => ref),
    }));
}
