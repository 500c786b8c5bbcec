import type { Prisma } from "#app/db/generated/client.ts";
import { markdownToPlainText, renderMarkdown } from "#app/platform/markdown.server.ts";
import type { ActionStatus } from "../actions/status.ts";
import {
  type NamedAction,
  originalsOfSuccession,
  WHAT_BECAME,
  whatBecame,
} from "../actions/succession/public-history.server.ts";
import type { Original } from "../translations/passage.ts";
import {
  type AsWritten,
  asWritten,
  type Direction,
  type InLanguage,
} from "../translations/translated-passages.server.ts";
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
    select: {
      id: true,
      title: true,
      youSaid: true,
      outcome: true,
      weDid: true,
      reason: true,
      reasonSentence: true,
      readBy: true,
    },
  },
  actions: {
    where: { action: { publications: { some: { endedAt: null } } } },
    orderBy: { action: { position: "asc" } },
    select: {
      action: {
        select: {
          ref: true,
          status: true,
          publications: { where: { endedAt: null }, select: { id: true, title: true, language: true } },
          successions: WHAT_BECAME,
        },
      },
    },
  },
  items: { where: { item: COUNTED_ITEM }, select: { itemId: true } },
  _count: { select: { items: true } },
} as const satisfies Prisma.PublishedResponseSelect;

export type PublicAnswerRow = Prisma.PublishedResponseGetPayload<{ select: typeof PUBLIC_ANSWER }>;

export type AnsweredAction = {
  ref: string;
  title: string;
  language: string;
  isDraft: boolean;
  status: ActionStatus;
  /** What it goes on as in the next plan. */
  goesOnAs: NamedAction[];
};

/** The words of a response, in the language that they are shown in. */
export type AnswerPassages = {
  title: string;
  language: string;
  direction: Direction;
  youSaidHtml: string;
  weDidHtml: string;
  reasonSentence: string | null;
};

/** A published response as everyone may see it. */
export type PublicAnswer = AnswerPassages & {
  slug: string;
  /** The words as they were written, while their translation is a draft. */
  draftOf: AnswerPassages | null;
  outcome: Outcome;
  /** The start of the answer without marks, for lists. */
  firstLine: string;
  reason: CannotReason | null;
  /** A date in the middle of the month in which it was first published. */
  month: string;
  /** Nobody but its writer read it before it was published: a day passed in which nobody did. */
  isReadByOne: boolean;
  /** null when it answers an action alone. */
  people: PeopleCount | null;
  /** Only those that are public. */
  actions: AnsweredAction[];
};

type WrittenAnswer = AsWritten<keyof AnswerWords>;

type AnswerWords = Pick<
  PublicAnswerRow["revisions"][number],
  "title" | "youSaid" | "weDid" | "reasonSentence"
>;

/** What of an answer can be translated: its own words and the titles of its actions. */
export function originalsOfAnswer(row: PublicAnswerRow): Original[] {
  return [
    ...row.revisions.map((revision) => originalOfRevision(revision, row.language)),
    ...row.actions.flatMap(({ action }) => [
      ...action.publications.map(originalOfTitle),
      ...action.successions.flatMap(originalsOfSuccession),
    ]),
  ];
}

/** @param language of the response, in which all of its revisions are */
export function originalOfRevision(
  { id, title, youSaid, weDid, reasonSentence }: AnswerWords & { id: string },
  language: string,
): Original<keyof AnswerWords> {
  return { kind: "response", subjectId: id, language, words: { title, youSaid, weDid, reasonSentence } };
}

export function originalOfTitle(wording: { id: string; title: string; language: string }): Original<"title"> {
  const { id, title, language } = wording;
  return { kind: "action", subjectId: id, language, words: { title } };
}

/**
 * @param show the lookup for the visitor's language; without one everything is as it was written
 * @returns none for a row without a published revision
 */
export function publicAnswerOf(
  row: PublicAnswerRow,
  { timeZone, show = asWritten }: { timeZone: string; show?: InLanguage },
): PublicAnswer[] {
  const [revision] = row.revisions;
  if (!revision || !row.publishedAt) return [];
  const shown = show(originalOfRevision(revision, row.language));
  return [
    {
      slug: row.slug,
      ...passagesOf(shown),
      draftOf: shown.draftOf && passagesOf(shown.draftOf),
      outcome: revision.outcome,
      firstLine: firstLineOf(shown.words.reasonSentence ?? shown.words.weDid ?? ""),
      reason: revision.reason,
      month: publicMonth(timeZone, row.publishedAt),
      isReadByOne: revision.readBy === "wait",
      people: peopleCount({ people: row.items.length, known: row._count.items > 0 }),
      actions: row.actions.flatMap(({ action }) => answeredAction(action, show)),
    },
  ];
}

function passagesOf({ words, language, direction }: WrittenAnswer): AnswerPassages {
  return {
    title: words.title ?? "",
    language,
    direction,
    youSaidHtml: renderMarkdown(words.youSaid ?? ""),
    weDidHtml: renderMarkdown(words.weDid ?? ""),
    reasonSentence: words.reasonSentence,
  };
}

function answeredAction(
  { ref, status, publications, successions }: PublicAnswerRow["actions"][number]["action"],
  show: InLanguage,
): AnsweredAction[] {
  return publications.slice(0, 1).map((publication) => {
    const { words, language, draftOf } = show(originalOfTitle(publication));
    const goesOnAs = successions.flatMap((one) => whatBecame(one, show).to);
    const named = { ref, title: words.title ?? "", language, isDraft: draftOf !== null };
    return { ...named, status, goesOnAs };
  });
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
