/** Kinds of hints that the queue can be filtered by, the most urgent first. */
export const RISKS = ["risk", "child", "offender", "personal", "hostile", "distress"] as const;

/** "Older than so many days", as the address has it. */
export const AGES = ["3", "7", "14", "28"] as const;

/** So many are counted exactly; a larger queue is "more than". */
export const MOST_COUNTED = 1000;

/**
 * What else the queue can be narrowed to: what waits for a reader or for an answer to an objection, what its person has
 * answered since the team last did something, what has an alert that nobody has opened, or what was judged abuse.
 */
export const LOOKS = ["reader", "objection", "newAnswer", "alert", "oneSaysAbuse", "abuse"] as const;
