import { headingKey } from "./heading-key.ts";
import type { PlanWording } from "./plan-wording.ts";
import type { PlanColumn } from "./planned-action.ts";
import { PLAN_COLUMNS } from "./planned-action.ts";

export type HeadingRow = { columns: (PlanColumn | null)[]; names: string[]; known: number };

const LONGEST_HEADING = 60;
const FEWEST_KNOWN = 3;

function score(heading: string, name: string): number {
  if (heading === name) return 1000;
  if (heading.startsWith(`${name} `)) return 500 + name.length;
  if (heading.length >= 4 && name.startsWith(heading)) return 400 + heading.length;
  return ` ${heading} `.includes(` ${name} `) ? 200 + name.length : 0;
}

/**
 * The columns of a row of headings, matched loosely and each given once, best match first; null when the row is not
 * one. A row is one when it names the action itself and at least two more of the known columns.
 */
export function matchHeadings(cells: readonly string[], wording: PlanWording): HeadingRow | null {
  if (cells.length < FEWEST_KNOWN) return null;
  const names = cells.map((cell) => cell.replace(/\s+/g, " ").trim());
  const keys = names.map(headingKey);
  const pairs: { index: number; column: PlanColumn; points: number }[] = [];
  keys.forEach((key, index) => {
    if (key === "" || key.length > LONGEST_HEADING) return;
    for (const column of PLAN_COLUMNS) {
      const points = Math.max(...wording.headings[column].map((name) => score(key, name)));
      if (points > 0) pairs.push({ index, column, points });
    }
  });
  pairs.sort((a, b) => b.points - a.points || a.index - b.index);
  const columns: (PlanColumn | null)[] = cells.map(() => null);
  const taken = new Set<PlanColumn>();
  let sure = 0;
  for (const { index, column, points } of pairs) {
    if (columns[index] || taken.has(column)) continue;
    columns[index] = column;
    taken.add(column);
    if (points >= 400) sure += 1;
  }
  const filled = keys.filter((key) => key !== "").length;
  if (!taken.has("title") || sure < FEWEST_KNOWN || taken.size * 2 < filled) return null;
  return { columns, names, known: taken.size };
}
