import { namedIn } from "../named-in.ts";
import type { PlanWording } from "../plan-reading/plan-wording.ts";
import type { PlanWarning } from "../plan-reading/planned-action.ts";
import type { PlannedPart, PlannedReading } from "../plan-reading/planned-part.ts";
import { wordDoubt, wordPlace } from "../plan-reading/word-doubt.ts";
import { refuse, Unreadable } from "./part-cells.ts";
import type { PartRow } from "./part-rows.ts";
import { dueOf, kindOf, readPart, readReading } from "./read-part.ts";

/** Where a row stands: `sheet` of a workbook with several, `row` of a table, `entry` of a list in JSON. */
export type PartPlace = { sheet: string | null; row: number | null; entry: number | null };

type PlacedRow = { row: PartRow; at: PartPlace };
type Measure = Extract<PlannedPart, { part: "measure" }>;

type ReadParts = {
  rows: readonly PlacedRow[];
  /** The number of an action by each way in which the file may write it. */
  numbers: ReadonlyMap<string, string>;
  /** Whom nothing that everyone reads may name. */
  people: ReadonlySet<string>;
  wording: PlanWording;
};

/**
 * The parts of all actions. A reading belongs to the measure of its title that stands next above it, else to the first one
 * below, so that a sorted table is read all the same.
 * @returns what can be taken in, and for each row that cannot, its place and why
 */
export function readParts({ rows, numbers, people, wording }: ReadParts): {
  parts: PlannedPart[];
  warnings: PlanWarning[];
} {
  const parts: { part: PlannedPart; order: number }[] = [];
  const readings: { order: number; placed: PlacedRow; number: string }[] = [];
  const warnings: PlanWarning[] = [];
  const attempt = (placed: PlacedRow, read: (number: string) => void) => {
    const number = numbers.get(placed.row.number) ?? null;
    try {
      read(number ?? refuse("number", "part-action", { quote: placed.row.number }));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      warnings.push(warningOf(placed, number, error));
    }
  };
  for (const [order, placed] of rows.entries()) {
    attempt(placed, (number) => {
      const { row } = placed;
      const kind = kindOf(row);
      if (kind === "reading") return void readings.push({ order, placed, number });
      const part = readPart(kind, { row, number, where: placeOf(placed, number), wording });
      refuseNames(row, people);
      const isStatus = (one: PlannedPart) => one.part === "status" && one.number === number;
      if (isStatus(part) && parts.some((one) => isStatus(one.part))) refuse("part", "part-twice");
      parts.push({ part, order });
    });
  }
  for (const { order, placed, number } of readings) {
    attempt(placed, () => {
      const { row } = placed;
      const measures = parts.filter(
        ({ part }) => part.part === "measure" && part.number === number && part.title === row.title,
      );
      const found = measures.findLast((one) => one.order < order) ?? measures[0];
      const measure = found?.part as Measure | undefined;
      if (!measure) return refuse("title", "part-measure", { quote: row.title });
      refuseNames(row, people);
      addReading(measure, readReading({ row, number, where: placeOf(placed, number), wording }));
    });
  }
  return { parts: parts.map(({ part }) => part), warnings };
}

/** Withdrawn ones come first: they make room for the right one of that time. */
function addReading(measure: Measure, reading: PlannedReading): void {
  const { dueOn } = dueOf(reading.date);
  const quote = reading.date;
  if (dueOn <= dueOf(measure.date).dueOn) refuse("date", "part-before-start", { quote });
  const others = measure.readings.filter((one) => one.withdrawn === "" && dueOf(one.date).dueOn === dueOn);
  if (reading.withdrawn === "" && others.length > 0) refuse("date", "part-read-before", { quote });
  const rank = ({ date, withdrawn }: PlannedReading) => `${dueOf(date).dueOn} ${withdrawn === "" ? 1 : 0}`;
  measure.readings = [...measure.readings, reading].toSorted((one, other) =>
    rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0,
  );
}

function refuseNames(row: PartRow, people: ReadonlySet<string>): void {
  const { title, words, place, objective, source, unit, withdrawn } = row;
  const shown = [title, words, place, objective, source, unit, withdrawn].join("\n");
  if (namedIn(shown, people).length > 0) refuse("words", "part-name");
}

function placeOf({ at }: PlacedRow, actionNumber: string | null, column?: string): string {
  const entry = at.entry === null ? null : `entry ${at.entry} of its parts`;
  const heading = [entry, column ? `“${column}”` : null].filter(Boolean).join(", ") || null;
  return wordPlace({ sheet: at.sheet, page: null, row: at.row, actionNumber, heading });
}

function warningOf(placed: PlacedRow, actionNumber: string | null, { problem }: Unreadable): PlanWarning {
  const { at, ...said } = problem;
  const doubt = { ...said, column: null };
  return {
    ...{ where: placeOf(placed, actionNumber, at), what: wordDoubt(doubt) },
    ...doubt,
    ...{ actionNumber, page: null, row: placed.at.row },
  };
}
