import { isTold } from "./people-count.ts";

/** How many people gave each answer; null below 5. There is a share only from 10 people on. */
export type Opinions<Answer extends string> = {
  people: number;
  answers: { answer: Answer; people: number; percent: number | null }[];
} | null;

const SMALLEST_FOR_SHARE = 10;

/**
 * The counting rule for what people think of an answer (TRUST.md, small counts).
 * @param answers all that can be given, in the order in which they are told
 * @param given one entry a person
 */
export function opinionsOf<Answer extends string>(
  answers: readonly Answer[],
  given: readonly Answer[],
): Opinions<Answer> {
  const total = given.length;
  if (!isTold(total)) return null;
  return {
    people: total,
    answers: answers.map((answer) => {
      const people = given.filter((one) => one === answer).length;
      return { answer, people, percent: shareOf(people, total) };
    }),
  };
}

/** In 100, rounded; null where fewer than 10 are counted. */
export function shareOf(part: number, total: number): number | null {
  return total < SMALLEST_FOR_SHARE ? null : Math.round((part / total) * 100);
}
