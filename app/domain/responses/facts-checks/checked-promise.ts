import type { DueDate } from "../../actions/promises/due-date.ts";

/** A promise as it is sent to be checked: its words, how it will be seen, and by when it would be. */
export type CheckedPromise = { words: string; evidenceWanted: string; due: DueDate };

type Columns = {
  words: string | null;
  evidenceWanted: string | null;
  promisedFor: Date | null;
  precision: DueDate["precision"] | "pending" | "unknown" | null;
};

/** The promise of a check of facts. @returns null for a check of something else */
export function promiseOf({ words, evidenceWanted, promisedFor, precision }: Columns): CheckedPromise | null {
  if (words === null || evidenceWanted === null || promisedFor === null) return null;
  if (precision === null || precision === "unknown" || precision === "pending") return null;
  return { words, evidenceWanted, due: { dueOn: promisedFor.toISOString().slice(0, 10), precision } };
}

/** Whether two are the same in every word and in their date. */
export function isSamePromise(one: CheckedPromise, other: CheckedPromise): boolean {
  const sameWords = one.words === other.words && one.evidenceWanted === other.evidenceWanted;
  return sameWords && one.due.dueOn === other.due.dueOn && one.due.precision === other.due.precision;
}
