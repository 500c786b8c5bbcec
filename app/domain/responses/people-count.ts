/** How many people said it, as it may be told: the number from 5 on, below that only that it is fewer. */
export type PeopleCount = { exact: number } | { fewerThan: number };

const SMALLEST_TOLD = 5;

/**
 * The counting rule for the size of a group (TRUST.md, small counts).
 * @param known whether anything is counted at all: an answer that no item belongs to has no count
 */
export function peopleCount({ people, known }: { people: number; known: boolean }): PeopleCount | null {
  if (!known) return null;
  return isTold(people) ? { exact: people } : { fewerThan: SMALLEST_TOLD };
}

/** Whether a number of people is told exactly; what is below it is only "fewer". */
export function isTold(people: number): boolean {
  return people >= SMALLEST_TOLD;
}

/** Whether a place may be named beside what was said there: never for a handful of people. */
export function mayNamePlace(peopleThere: number): boolean {
  return isTold(peopleThere);
}
