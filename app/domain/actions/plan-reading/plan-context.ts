import { columnHabits } from "./find-cut-off.ts";
import { letterHabits } from "./find-garbled.ts";
import type { PlanRow } from "./plan-row.ts";
import type { PlanWording } from "./plan-wording.ts";
import type { PlanColumn } from "./planned-action.ts";
import { PLAN_COLUMNS } from "./planned-action.ts";
import type { PlanContext } from "./read-action.ts";
import type { NameContext } from "./recognise-name.ts";
import { commonWordsOf, recogniseName } from "./recognise-name.ts";
import { partnerEvidence } from "./split-organisations.ts";
import { splitPoints } from "./split-points.ts";

const RUNNING_TEXT = ["title", "details", "objectives", "outputs"] as const;

function perColumn<T>(make: (column: PlanColumn) => T): Record<PlanColumn, T> {
  return Object.fromEntries(PLAN_COLUMNS.map((column) => [column, make(column)])) as Record<PlanColumn, T>;
}

/** What all rows together tell about each of their cells; `text` is the whole document. */
export function planContext(input: {
  rows: readonly PlanRow[];
  text: string;
  wording: PlanWording;
}): PlanContext {
  const { rows, wording } = input;
  const cellsOf = (column: PlanColumn) => rows.map((row) => row.cells[column]);
  const partners = partnerEvidence(cellsOf("leadPartners"), wording);
  const nothing = { wording, organisations: new Set<string>(), commonWords: new Set<string>() };
  const organisations = [...partners.spellings.values()]
    .flatMap((written) => [...written.keys()])
    .filter((name) => partners.alone.has(name.toLowerCase()))
    .filter((name) => !name.includes(" ") || recogniseName(name, nothing) === "organisation");
  const names: NameContext = {
    wording,
    organisations: new Set(organisations.map((name) => name.toLowerCase())),
    commonWords: commonWordsOf(RUNNING_TEXT.flatMap(cellsOf)),
  };
  return {
    names,
    partners,
    letters: letterHabits(input.text),
    habits: perColumn((column) => columnHabits(cellsOf(column))),
    points: perColumn((column) => cellsOf(column).flatMap(splitPoints)),
  };
}
