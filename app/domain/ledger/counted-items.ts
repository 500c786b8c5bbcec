import { Prisma } from "#app/db/generated/client.ts";

/**
 * The items that the balance, every count and every suggestion are of: not what two people judged abuse, and not what was
 * said at a practice event.
 */
export const COUNTED = {
  judgedAbuseAt: null,
  isPractice: false,
} as const satisfies Prisma.FeedbackItemWhereInput;

/** The same as a condition of SQL about `item`, a row of "FeedbackItem". */
export const IS_COUNTED = Prisma.sql`(item."judgedAbuseAt" IS NULL AND NOT item."isPractice")`;

/** How many real items two people judged abuse: a number of its own. */
export const COUNTED_AS_ABUSE = {
  isPractice: false,
  judgedAbuseAt: { not: null },
} as const satisfies Prisma.FeedbackItemWhereInput;

/** Where an entry moves an item in the balance; nothing of an item that is for practice. */
export function inBalance<Move extends object>(
  { isPractice }: { isPractice: boolean },
  move: Move,
): Move | Record<never, never> {
  return isPractice ? {} : move;
}
