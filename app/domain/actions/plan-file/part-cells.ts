import { z } from "zod";
import { amount, evidenceLink, named, PART_WORDS, withdrawnWhy } from "../parts/schema.ts";
import type { PlanWording } from "../plan-reading/plan-wording.ts";
import type { Doubt, DoubtCode } from "../plan-reading/planned-action.ts";
import { readDate } from "../plan-reading/read-date.ts";
import type { PartColumn, PartRow } from "./part-rows.ts";

/** Why a row cannot be taken in, and the column at fault. */
export type RowProblem = Pick<Doubt, "code" | "quote" | "hint"> & { at: PartColumn };

/** Thrown by what reads a cell and caught where the row is read: one problem is told for each row. */
export class Unreadable extends Error {
  problem: RowProblem;
  constructor(problem: RowProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

export function refuse(at: PartColumn, code: DoubtCode, more: Pick<Doubt, "quote" | "hint"> = {}): never {
  throw new Unreadable({ at, code, ...more });
}

/** The same rules as in the forms. */
const WORDS = {
  ...PART_WORDS,
  reading: { title: named },
  evidence: { title: named, words: named, link: evidenceLink },
};

const CODES: Record<string, DoubtCode> = {
  "error.parts.tooLong": "part-too-long",
  "error.parts.title": "part-title",
  "error.parts.source": "part-source",
  "error.parts.link": "part-link",
};

export function checkWords(kind: keyof typeof WORDS, row: PartRow): void {
  const [issue] = z.object(WORDS[kind]).safeParse(row).error?.issues ?? [];
  if (!issue) return;
  const at = issue.path[0] as PartColumn;
  refuse(at, CODES[issue.message] ?? "part-too-long", { quote: row[at] });
}

/** A public reason; may be empty where none is asked for. */
export function reasonOf(row: PartRow, at: "words" | "withdrawn", isNeeded = false): string {
  if (row[at] === "" && !isNeeded) return "";
  return withdrawnWhy.safeParse(row[at]).success ? row[at] : refuse(at, "part-reason");
}

/** A date as it was said. @param isDay only a whole day will do */
export function dateOf(row: PartRow, at: "date" | "until" | "reached", given: DateRules): string {
  const { wording, isDay = false } = given;
  const quote = row[at];
  if (quote === "") return refuse(at, "part-date-missing");
  const { date = "" } = readDate(quote, wording);
  return date === "" || (isDay && date.length < 10) ? refuse(at, "part-date", { quote }) : date;
}

type DateRules = { wording: PlanWording; isDay?: boolean };

/** A number in one way of writing it: "1204", "12.5". */
export function numberOf(row: PartRow): string {
  const quote = row.value;
  if (quote === "") return refuse("value", "part-value", { quote: row.title });
  const read = amount.safeParse(quote);
  return read.success ? String(read.data) : refuse("value", "part-number", { quote });
}

/** Empty for a language that is not said. */
export function languageOf(row: PartRow): string {
  const quote = row.language;
  if (quote === "") return "";
  try {
    return Intl.getCanonicalLocales(quote)[0] ?? "";
  } catch {
    return refuse("language", "part-language", { quote });
  }
}

/** One of these, whichever way it is written: "Not started" is "notStarted". */
export function oneOf<Choice extends string>(
  row: PartRow,
  at: "state" | "part",
  choices: Record<Choice, string>,
): Choice {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, "");
  const found = (Object.keys(choices) as Choice[]).find((choice) =>
    [choice, choices[choice]].some((name) => plain(name) === plain(row[at])),
  );
  const hint = Object.values(choices).join(", ");
  return found ?? refuse(at, at === "part" ? "part-unknown" : "part-state", { quote: row[at], hint });
}
