import type { PassageKind as StoredKind } from "#app/db/generated/enums.ts";

/** What staff write for the public and somebody can translate; names, numbers and places are never among it. */
export const PASSAGE_KINDS = [
  "response",
  "changeNote",
  "withdrawal",
  "action",
  "progress",
  "event",
  "eventNote",
  "theme",
  "support",
  "promise",
  "promiseDate",
  "promiseOutcome",
  "succession",
  "activity",
  "milestone",
  "measure",
  "reading",
  "evidence",
  "question",
  "status",
] as const satisfies StoredKind[];

export type PassageKind = (typeof PASSAGE_KINDS)[number];

export function isPassageKind(kind: string | null | undefined): kind is PassageKind {
  return PASSAGE_KINDS.some((one) => one === kind);
}

/** The passages of one subject as they were written. Empty words need no translation. */
export type Original<Field extends string = string> = {
  kind: PassageKind;
  subjectId: string;
  /** BCP 47; the language that the words are in. */
  language: string;
  words: Readonly<Record<Field, string | null>>;
};

/** An original as staff find it in the list of what can be translated. */
export type PassageToTranslate = Original & {
  /** What it is called in the list: its title, name or first words. */
  name: string;
  /** Earlier wordings of the same thing, newest first: what was translated of them is a start for the new one. */
  formerIds: string[];
};

/** For reads of what has no language of its own: that of the page, and that in which the operator writes. */
export type PageLanguages = { shown: string; written: string };

/** The names of the fields that have words, in their order. */
export function fieldsWithWords(original: Original): string[] {
  return Object.keys(original.words).filter((field) => original.words[field]?.trim());
}
