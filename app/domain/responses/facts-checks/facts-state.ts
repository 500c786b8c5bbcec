/**
 * - waiting: the organisation still has days to answer
 * - right: it is right
 * - wrong: something is said to be wrong
 * - over: nobody answered in time
 * - waived: somebody goes on without, for a reason
 * - changed: the words are not those that were sent
 * - ended: it was taken back, or asked anew
 */
export type FactsState = "waiting" | "right" | "wrong" | "over" | "waived" | "changed" | "ended";

type Facts = {
  answer: "right" | "wrong" | null;
  waivedAt: Date | null;
  endedAt: Date | null;
  dueOn: string;
  today: string;
  /** The words are exactly those that were sent. */
  isSame: boolean;
};

export function factsState({ answer, waivedAt, endedAt, dueOn, today, isSame }: Facts): FactsState {
  if (waivedAt) return "waived";
  if (answer) return isSame ? answer : "changed";
  if (endedAt) return "ended";
  // Other words than were sent begin no new days: whoever was promised time to look still has it.
  return today > dueOn ? "over" : "waiting";
}

/** Whether it keeps a text from being published now. What was said to be wrong and was changed since holds nothing back. */
export function holdsBack(state: FactsState): boolean {
  return state === "waiting" || state === "wrong";
}
