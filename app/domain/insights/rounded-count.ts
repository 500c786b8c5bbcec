/** How many, as it may be printed: below ten only that, else to the nearest five. */
export type RoundedCount = { fewerThan: number } | { about: number };

const SMALLEST_TOLD = 10;
const STEP = 5;

/** The counting rule for themes, areas and languages (TRUST.md, small counts). */
export function roundedCount(count: number): RoundedCount {
  if (count < SMALLEST_TOLD) return { fewerThan: SMALLEST_TOLD };
  return { about: Math.round(count / STEP) * STEP };
}
