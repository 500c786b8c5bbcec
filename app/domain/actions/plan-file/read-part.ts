import { periodOf } from "../parts/period.ts";
import type { PlanWording } from "../plan-reading/plan-wording.ts";
import type { PlannedPart, PlannedReading } from "../plan-reading/planned-part.ts";
import { type DueDate, dueDateOf } from "../promises/due-date.ts";
import { needsReason } from "../status.ts";
import { checkWords, dateOf, languageOf, numberOf, oneOf, reasonOf, refuse } from "./part-cells.ts";
import { type PartRow, ROW_KINDS, STATUS_WORDS } from "./part-rows.ts";

type RowKind = (typeof ROW_KINDS)[number];
type Given = { row: PartRow; number: string; where: string; wording: PlanWording };

const KINDS = Object.fromEntries(ROW_KINDS.map((kind) => [kind, kind])) as Record<RowKind, string>;

/** @throws Unreadable */
export function kindOf(row: PartRow): RowKind {
  return oneOf(row, "part", KINDS);
}

/** A row that is no reading, by the rules of the forms. @throws Unreadable with what is wrong in it */
export function readPart(kind: Exclude<RowKind, "reading">, given: Given): PlannedPart {
  const { row, number, where, wording } = given;
  const common = { number, where, language: languageOf(row), withdrawn: "" };
  if (kind === "status") return { ...common, ...statusOf(row, wording) };
  checkWords(kind, row);
  const { title, words, place, objective, source, unit, link } = row;
  if (kind === "evidence") return { ...common, part: kind, title, words, link };
  const date = dateOf(row, "date", { wording });
  const held = { ...common, title, date, withdrawn: reasonOf(row, "withdrawn") };
  if (kind === "measure")
    return { ...held, part: kind, objective, source, unit, value: numberOf(row), readings: [] };
  if (kind === "step") {
    const reached = row.reached === "" ? "" : dateOf(row, "reached", { wording, isDay: true });
    return { ...held, part: kind, reached };
  }
  const state = row.state === "" ? "planned" : oneOf(row, "state", { planned: "planned", held: "held" });
  return { ...held, part: kind, words, place, state, until: lastDayOf(row, date, wording) };
}

/** A row with what a measure was at some time. @throws Unreadable */
export function readReading({ row, where, wording }: Given): PlannedReading {
  checkWords("reading", row);
  const date = dateOf(row, "date", { wording });
  return { where, value: numberOf(row), date, withdrawn: reasonOf(row, "withdrawn") };
}

/** The last day of a date as it was said. */
export function dueOf(said: string): DueDate {
  const [year = "", month = "", day = ""] = said.split("-");
  const date = dueDateOf({ year, month, day });
  if (!date) throw new Error(`no date: ${said}`);
  return date;
}

/** From when to when, of two dates as they were said; the second may be empty. */
export function saidPeriodOf(date: string, until: string) {
  return periodOf(dueOf(date), until === "" ? null : dueOf(until));
}

function lastDayOf(row: PartRow, date: string, wording: PlanWording): string {
  if (row.until === "") return "";
  const until = dateOf(row, "until", { wording });
  if (!saidPeriodOf(date, until)) return refuse("until", "part-ends-before", { quote: row.until });
  return until === date ? "" : until;
}

function statusOf(row: PartRow, wording: PlanWording) {
  const state = oneOf(row, "state", STATUS_WORDS);
  const words = needsReason(state) ? reasonOf(row, "words", true) : "";
  const until = state === "paused" ? dateOf(row, "until", { wording, isDay: true }) : "";
  const days = Number(row.value || 30);
  if (!Number.isInteger(days) || days < 7 || days > 366)
    return refuse("value", "part-update", { quote: row.value });
  return { part: "status" as const, state, words, until, value: row.value && String(days) };
}
