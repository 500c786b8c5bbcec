import type { Finding, PublicTexts } from "./checks.ts";
import { passagesAlike, rowsOf, wordsOf } from "./word-runs.ts";

/** Another response that is public, with what it says. */
export type OtherResponse = { id: string; title: string; youSaid: string; answer: string };

const ROW = 4;
/** A sentence that two answers share is no news; from here on it is the same answer. */
const LIKE_FROM = 0.5;
const FEWEST_ROWS = 5;

/**
 * Other public responses that say what people said, or what we answer, in mostly the same words: whoever reads it would
 * think that nobody listened. Of each the longest passage that both have.
 */
export function findSameWording(texts: PublicTexts, others: OtherResponse[]): Finding[] {
  const fields = [
    { field: "youSaid" as const, mine: texts.youSaid, of: (other: OtherResponse) => other.youSaid },
    { field: "weDid" as const, mine: answerOf(texts), of: (other: OtherResponse) => other.answer },
  ];
  return fields.flatMap(({ field, mine, of }) =>
    others.flatMap((other) => {
      const text = sharedPassage(mine, of(other));
      return text ? [{ field, text, other: { id: other.id, title: other.title } }] : [];
    }),
  );
}

/** What we answer: the reason's sentence and the words. */
export function answerOf({
  weDid,
  reasonSentence,
}: {
  weDid: string;
  reasonSentence: string | null;
}): string {
  return [reasonSentence ?? "", weDid].filter((part) => part !== "").join("\n\n");
}

function sharedPassage(mine: string, other: string): string | null {
  const [a, b] = [new Set(rowsOf(wordsOf(mine), ROW)), new Set(rowsOf(wordsOf(other), ROW))];
  const fewest = Math.min(a.size, b.size);
  if (fewest < FEWEST_ROWS) return null;
  const shared = [...a].filter((row) => b.has(row)).length;
  if (shared / fewest < LIKE_FROM) return null;
  const passages = passagesAlike(mine, { known: b, length: ROW });
  return passages.reduce((longest, one) => (one.length > longest.length ? one : longest), "");
}
