/** What a column can tell, the most sensitive first. */
export const DATA_CLASSES = [
  /** How to reach somebody. */
  "contact",
  /** What somebody said, or was told alone. */
  "words",
  /** Answers to the equality questions. */
  "equality",
  /** Who somebody is, or what could help to tell: a language, a place, a day. */
  "identity",
  /** Who of the team did it, and what only the team reads. */
  "staff",
  /** Made to be read by everyone. */
  "public",
  /** Ids, hashes, times and states that say nothing about a person. */
  "technical",
] as const;

export type DataClass = (typeof DATA_CLASSES)[number];

/** The kinds of things that are kept about residents: a line each on the privacy page (`data.what.KIND`). */
export const RESIDENT_DATA = [
  "words",
  "circumstances",
  "email",
  "code",
  "codeShown",
  "lostCode",
  "answers",
  "verdicts",
  "messages",
  "confidential",
  "equality",
  "trace",
  "address",
] as const;

/** `data.why.REASON` */
export const REASONS = ["answer", "tell", "find", "fairness", "count", "flood", "work"] as const;

/** `data.keep.PERIOD`; the months are those of the operator's promises. */
export const PERIODS = ["words", "takenBack", "halfHour", "useOrEnd", "day", "nameless", "work"] as const;

export type MappedTable = {
  /** What of the residents is in it; null for the tables that are about the team, the plan and the site. */
  what: (typeof RESIDENT_DATA)[number] | null;
  why: (typeof REASONS)[number];
  keep: (typeof PERIODS)[number];
  columns: Partial<Record<DataClass, readonly string[]>>;
};

/** A table about the team, the plan or the site. */
export function kept(columns: MappedTable["columns"]): MappedTable {
  return { what: null, why: "work", keep: "work", columns };
}

export const technical = (...names: string[]): Partial<Record<DataClass, readonly string[]>> => ({
  technical: names,
});
