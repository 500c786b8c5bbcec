import type { Doubt } from "./planned-action.ts";

export type NumberedRow = { number: string; doubts: Doubt[] };

const NUMBER_CELL = /^#?\s*(?:\p{L}{1,3}[-. ]?)?\d{1,3}(?:[.-]\d{1,3})*\p{Ll}?[.):]?$/u;

export function isNumberCell(text: string): boolean {
  return NUMBER_CELL.test(text.trim());
}

const written = (cell: string) =>
  cell
    .trim()
    .replace(/^#\s*/, "")
    .replace(/[.):]+$/, "")
    .replace(/\s+/g, "");

function counted(number: string): { stem: string; value: number } | null {
  const parts = /^(.*?)(\d+)$/.exec(number);
  return parts ? { stem: parts[1] ?? "", value: Number(parts[2]) } : null;
}

/** The numbers of a run of rows without one, from the numbers before and after it; null when they do not say. */
function inferRun(length: number, before: string | null, after: string | null): string[] | null {
  const low = before === null ? null : counted(before);
  const high = after === null ? null : counted(after);
  if ((before !== null && !low) || (after !== null && !high)) return null;
  if (low && high && (low.stem !== high.stem || high.value - low.value - 1 !== length)) return null;
  const first = low ? low.value + 1 : high ? high.value - length : 1;
  if (first < 1) return null;
  const stem = low?.stem ?? high?.stem ?? "";
  return Array.from({ length }, (_, index) => `${stem}${first + index}`);
}

function fillRuns(numbers: (string | null)[]): (string | null)[] {
  const filled = [...numbers];
  let at = 0;
  while (at < numbers.length) {
    if (numbers[at] !== null) {
      at += 1;
      continue;
    }
    let end = at;
    while (end < numbers.length && numbers[end] === null) end += 1;
    const run = inferRun(end - at, numbers[at - 1] ?? null, numbers[end] ?? null);
    run?.forEach((number, offset) => {
      if (!numbers.includes(number)) filled[at + offset] = number;
    });
    at = end;
  }
  return filled;
}

/**
 * The number cells of all rows, in order, to one number each. "12.0" is "12" unless the plan has that too; a missing
 * number is inferred only when its neighbours leave one choice, else the row is "unnumbered-1" and so on; a repeated
 * one gets "-2". Each of these comes with a doubt.
 */
export function numberActions(cells: readonly string[]): NumberedRow[] {
  const given = cells.map((cell) => (isNumberCell(cell) ? written(cell) : null));
  const short = given.map((number) => {
    const whole = number?.replace(/^(\d+)\.0+$/, "$1") ?? null;
    return whole !== null && whole !== number && given.includes(whole) ? number : whole;
  });
  const filled = fillRuns(short);
  const taken = new Set(filled);
  const used = new Set<string>();
  const firstFree = (name: (n: number) => string, from: number) => {
    let n = from;
    while (taken.has(name(n))) n += 1;
    taken.add(name(n));
    return name(n);
  };
  return filled.map((number, index) => {
    const cell = cells[index]?.trim() ?? "";
    const doubts: Doubt[] = [];
    if (short[index] === null && cell !== "")
      doubts.push({ code: "number-unclear", column: "number", quote: cell });
    if (number === null) {
      return {
        number: firstFree((n) => `unnumbered-${n}`, 1),
        doubts: [...doubts, { code: "number-unknown", column: "number" }],
      };
    }
    if (short[index] === null) doubts.push({ code: "number-inferred", column: "number", hint: number });
    if (!used.has(number)) {
      used.add(number);
      return { number, doubts };
    }
    return {
      number: firstFree((n) => `${number}-${n}`, 2),
      doubts: [...doubts, { code: "number-repeated", column: "number", quote: number }],
    };
  });
}

/** Whole numbers between the lowest and the highest that no action has. */
export function missingNumbers(numbers: readonly string[]): string[] {
  const whole = numbers.filter((number) => /^\d+$/.test(number)).map(Number);
  if (whole.length < 2 || whole.length * 2 < numbers.length) return [];
  const low = Math.min(...whole);
  const length = Math.max(...whole) - low + 1;
  if (length > whole.length * 2) return [];
  return Array.from({ length }, (_, index) => low + index)
    .filter((number) => !whole.includes(number))
    .map(String);
}
