import type { Prisma } from "#app/db/generated/client.ts";
import { directionOf } from "#app/platform/catalogues.server.ts";
import { markdownToPlainText, renderMarkdown } from "#app/platform/markdown.server.ts";
import type { CannotReason, Outcome } from "./outcome.ts";
import { type PeopleCount, peopleCount } from "./people-count.ts";
import { publicMonth } from "./public-month.ts";

/** An item whose writer took it back, or that nobody may read, is not counted in public. */
export const COUNTED_ITEM = {
  withdrawal: { is: null },
  disposition: { not: "withheld" },
} as const satisfies Prisma.FeedbackItemWhereInput;

/** The only columns of a response that a public page may read: its newest published revision, never a draft. */
export const PUBLIC_ANSWER = {
  id: true,
  slug: true,
  language: true,
  publishedAt: true,
  revisions: {
    where: { publishedAt: { not: null } },
    orderBy: { number: "desc" },
    take: 1,
    select: { title: true, youSaid: true, outcome: true, weDid: true, reason: true, reasonSentence: true },
  },
  actions: {
    where: { action: { publications: { some: { endedAt: null } } } },
    orderBy: { action: { position: "asc" } },
    select: {
      action: {
        select: {
          ref: true,
          publications: { where: { endedAt: null }, select: { title: true, language: true } },
          progress: { select: { happenedOn: true }, orderBy: { happenedOn: "desc" }, take: 1 },
        },
      },
    },
  },
  items: { where: { item: COUNTED_ITEM }, select: { itemId: true } },
  _count: { select: { items: true } },
} as const satisfies Prisma.PublishedResponseSelect;

export type PublicAnswerRow = Prisma.PublishedResponseGetPayload<{ select: typeof PUBLIC_ANSWER }>;

export type AnsweredAction = { ref: string; title: string; language: string; lastProgressOn: Date | null };

/** A published response as everyone may see it. */
export type PublicAnswer = {
  slug: string;
  title: string;
  language: string;
  direction: "ltr" | "rtl";
  outcome: Outcome;
  youSaidHtml: string;
  weDidHtml: string;
  /** The start of the answer without marks, for lists. */
  firstLine: string;
  reason: CannotReason | null;
  reasonSentence: string | null;
  /** A date in the middle of the month in which it was first published. */
  month: string;
  /** null when it answers an action alone. */
  people: PeopleCount | null;
  /** Only those that are public. */
  actions: AnsweredAction[];
};

/** @returns none for a row without a published revision */
export function publicAnswerOf(row: PublicAnswerRow, { timeZone }: { timeZone: string }): PublicAnswer[] {
  const [words] = row.revisions;
  if (!words || !row.publishedAt) return [];
  return [
    {
      slug: row.slug,
      title: words.title,
      language: row.language,
      direction: directionOf(row.language),
      outcome: words.outcome,
      youSaidHtml: renderMarkdown(words.youSaid),
      weDidHtml: renderMarkdown(words.weDid),
      firstLine: firstLineOf(words.reasonSentence ?? words.weDid),
      reason: words.reason,
      reasonSentence: words.reasonSentence,
      month: publicMonth(timeZone, row.publishedAt),
      people: peopleCount({ people: row.items.length, known: row._count.items > 0 }),
      actions: row.actions.flatMap(({ action }) => answeredAction(action)),
    },
  ];
}

function answeredAction(action: PublicAnswerRow["actions"][number]["action"]): AnsweredAction[] {
  const [wording] = action.publications;
  if (!wording) return [];
  return [{ ref: action.ref, ...wording, lastProgressOn: action.progress[0]?.happenedOn ?? null }];
}

const LONGEST_LINE = 220;

function firstLineOf(markdown: string): string {
  const line =
    markdownToPlainText(markdown)
      .split("\n")
      .find((part) => part.trim() !== "") ?? "";
  if (line.length <= LONGEST_LINE) return line;
  return `${line.slice(0, line.lastIndexOf(" ", LONGEST_LINE))} …`;
}
