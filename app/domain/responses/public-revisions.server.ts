import { db } from "#app/db/client.server.ts";
import { directionOf } from "#app/platform/catalogues.server.ts";
import { markdownToPlainText, renderMarkdown } from "#app/platform/markdown.server.ts";
import { getSettings } from "../operator/settings.server.ts";
import type { Direction } from "../translations/translated-passages.server.ts";
import { IN_PUBLIC } from "./in-public.ts";
import type { CannotReason, Outcome } from "./outcome.ts";
import { publicMonth } from "./public-month.ts";
import { isChanged, type Stretch, wordChanges } from "./word-changes.ts";

const TEXTS = ["title", "youSaid", "reasonSentence", "weDid"] as const;

/** One text of a response, with what the newer wording has that the older one had not. */
export type ChangedText = { field: (typeof TEXTS)[number]; stretches: Stretch[] };

export type PublicWording = {
  number: number;
  /** A date in the middle of the month in which it became public. */
  month: string;
  /** What changed and why; null for the first one. */
  note: string | null;
  isReadByOne: boolean;
  title: string;
  outcome: Outcome;
  reason: CannotReason | null;
  reasonSentence: string | null;
  youSaidHtml: string;
  weDidHtml: string;
  /** What is different from the wording before; null for the first one. */
  changes: { texts: ChangedText[]; outcomeBefore: Outcome | null; reasonBefore: CannotReason | null } | null;
};

export type PublicRevisions = {
  slug: string;
  title: string;
  /** The language of every wording: they are shown as they were written. */
  language: string;
  direction: Direction;
  /** Every wording that was ever public, newest first. */
  wordings: PublicWording[];
};

/**
 * Every wording of a response that was public, in full, and what changed between neighbours.
 * @returns null for a response that is not public now: of a withdrawn one no wording is shown
 */
export async function publicRevisions({ slug }: { slug: string }): Promise<PublicRevisions | null> {
  const row = await db().publishedResponse.findFirst({
    where: { slug, ...IN_PUBLIC },
    select: {
      ...{ slug: true, language: true },
      revisions: { where: { publishedAt: { not: null } }, orderBy: { number: "asc" }, select: WORDING },
    },
  });
  const title = row?.revisions.at(-1)?.title;
  if (!row || title === undefined) return null;
  const { timeZone } = (await getSettings()).region;
  const wordings = row.revisions.map((wording, at) => wordingOf(wording, row.revisions[at - 1], timeZone));
  const { language } = row;
  return {
    slug: row.slug,
    title,
    language,
    direction: directionOf(language),
    wordings: wordings.toReversed(),
  };
}

const WORDING = {
  ...{ number: true, title: true, youSaid: true, outcome: true, weDid: true, reason: true },
  ...{ reasonSentence: true, changeNote: true, publishedAt: true, readBy: true },
} as const;

type Row = {
  number: number;
  title: string;
  youSaid: string;
  outcome: Outcome;
  weDid: string;
  reason: CannotReason | null;
  reasonSentence: string | null;
  changeNote: string | null;
  publishedAt: Date | null;
  readBy: string | null;
};

function wordingOf(row: Row, before: Row | undefined, timeZone: string): PublicWording {
  const { number, title, outcome, reason, reasonSentence } = row;
  return {
    ...{ number, title, outcome, reason, reasonSentence },
    month: publicMonth(timeZone, row.publishedAt ?? new Date(0)),
    note: row.changeNote,
    isReadByOne: row.readBy === "wait",
    youSaidHtml: renderMarkdown(row.youSaid),
    weDidHtml: renderMarkdown(row.weDid),
    changes: before ? changesSince(before, row) : null,
  };
}

function changesSince(before: Row, row: Row): PublicWording["changes"] {
  const plain = ({ title, youSaid, weDid, reasonSentence }: Row) => ({
    ...{ title, reasonSentence: reasonSentence ?? "" },
    ...{ youSaid: markdownToPlainText(youSaid), weDid: markdownToPlainText(weDid) },
  });
  const [older, newer] = [plain(before), plain(row)];
  return {
    texts: TEXTS.map((field) => ({ field, stretches: wordChanges(older[field], newer[field]) })).filter(
      ({ stretches }) => isChanged(stretches),
    ),
    outcomeBefore: before.outcome === row.outcome ? null : before.outcome,
    reasonBefore: before.reason === row.reason ? null : before.reason,
  };
}
