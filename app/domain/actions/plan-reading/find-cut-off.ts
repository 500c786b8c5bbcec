import { opensWithMark, opensWithNumber } from "./split-points.ts";

/** How the cells of one column usually begin, over the whole plan. */
export type ColumnHabits = { numbered: boolean; small: boolean };

const ENDED = /[.?!\u2026\u061f\u06d4\u0964]["'\u201d\u2019)\]]*$/u;
const SMALL_START = /^\p{Ll}(?!-)\p{Ll}*(?!\p{L})/u;
const LIST_MARK_AT_END = /(?:^|\s)(?:\d{1,2}|[a-z])$/;

const more = (cells: readonly string[], share: number, holds: (cell: string) => boolean) =>
  cells.length > 1 && cells.filter(holds).length >= cells.length * share;

export function columnHabits(cells: readonly string[]): ColumnHabits {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return {
    numbered: more(filled, 0.5, opensWithNumber),
    small: more(filled, 0.5, (cell) => SMALL_START.test(cell)),
  };
}

function brackets(text: string): { opened: boolean; closed: boolean } {
  let depth = 0;
  let closed = false;
  for (const { 0: letter, index } of text.matchAll(/[()]/g)) {
    if (letter === "(") depth += 1;
    else if (depth > 0) depth -= 1;
    else if (!LIST_MARK_AT_END.test(text.slice(0, index))) closed = true;
  }
  return { opened: depth > 0, closed };
}

/** True when the beginning of a cell seems to be missing. */
export function isCutAtStart(text: string, habits: ColumnHabits): boolean {
  const cell = text.trim();
  if (/^[,.;:)\]]/.test(cell) || brackets(cell).closed) return true;
  if (/^\(?[2-9][).]\s/.test(cell)) return true;
  if (opensWithMark(cell)) return false;
  return (!habits.small && SMALL_START.test(cell)) || (habits.numbered && !ENDED.test(cell));
}

/**
 * True when the end of a cell seems to be missing: it stops at a word that must go on, in a bracket, at a comma,
 * without the full stop that all its other points have, or where another point of the plan goes on.
 */
export function isCutAtEnd(input: {
  text: string;
  points: readonly string[];
  /** All points of the column over the whole plan, in small letters. */
  allPoints: readonly string[];
  danglingWords: readonly string[];
}): boolean {
  const cell = input.text.trim();
  if (/[,:(\u2013-]$/.test(cell) || brackets(cell).opened) return true;
  if (cell === "" || ENDED.test(cell)) return false;
  const lastWord = /[\p{L}'\u2019]+$/u.exec(cell)?.[0] ?? "";
  // "A" or "IF" in capitals is a name or a grade, not a word that must go on.
  if (input.danglingWords.includes(lastWord)) return true;
  const last = (input.points.at(-1) ?? "").toLowerCase();
  const others = input.points.slice(0, -1);
  if (others.length >= 2 && others.every((point) => ENDED.test(point))) return true;
  return last.split(" ").length >= 4 && input.allPoints.some((point) => point.startsWith(`${last} `));
}
