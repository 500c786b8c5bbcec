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

/** What stands in brackets after at least two different names: whom they work for, and no third person. */
function employers(cells: readonly string[]): string[] {
  const namesBefore = new Map<string, Set<string>>();
  for (const match of cells.flatMap((cell) => [...cell.matchAll(/([^(),;]+)\(([^()]+)\)/g)])) {
    const employer = match[2]?.trim() ?? "";
    namesBefore.set(employer, (namesBefore.get(employer) ?? new Set()).add(match[1]?.trim() ?? ""));
  }
  return [...namesBefore].filter(([, names]) => names.size > 1).map(([employer]) => employer);
}

/** What all rows together tell about each of their cells; `text` is the whole document. */
export function planContext(input: {
  rows: readonly PlanRow[];
  text: string;
  title: string | null;
  wording: PlanWording;
}): PlanContext {
  const { rows, wording } = input;
  const cellsOf = (column: PlanColumn) => rows.map((row) => row.cells[column]);
  const partners = partnerEvidence(cellsOf("leadPartners"), wording);
  const nothing = {
    wording,
    organisations: new Set<string>(),
    commonWords: new Set<string>(),
    titleWords: new Set<string>(),
  };
  const named = [...partners.spellings.values()]
    .flatMap((written) => [...written.keys()])
    .filter((name) => partners.alone.has(name.toLowerCase()))
    .filter((name) => !name.includes(" ") || recogniseName(name, nothing) === "organisation");
  const names: NameContext = {
    wording,
    organisations: new Set(
      [...named, ...employers(cellsOf("mainLead")), ...wording.organisations].map((name) =>
        name.toLowerCase(),
      ),
    ),
    titleWords: new Set((input.title ?? "").toLowerCase().match(/\p{L}{3,}/gu) ?? []),
    commonWords: commonWordsOf(RUNNING_TEXT.flatMap(cellsOf)),
  };
  return {
    names,
    partners,
    letters: letterHabits(input.text),
    habits: perColumn((column) => columnHabits(cellsOf(column))),
    points: perColumn((column) =>
      cellsOf(column)
        .flatMap(splitPoints)
        .map((point) => point.toLowerCase()),
    ),
  };
}
