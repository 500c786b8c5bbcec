/** What came of it, in the words of the public pages: "We did", "We are doing", "We will", "We can't, because …". */
export const OUTCOMES = ["did", "doing", "will", "cannot"] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** Why something cannot be done. Each has a text `reason.cannot.<code>`; a plain sentence always goes with it. */
export const CANNOT_REASONS = [
  "noPower",
  "noMoney",
  "someoneElse",
  "unsafe",
  "disagree",
  "alreadyInPlace",
] as const;

export type CannotReason = (typeof CANNOT_REASONS)[number];

export function isOutcome(code: string | null | undefined): code is Outcome {
  return OUTCOMES.some((outcome) => outcome === code);
}

export function isCannotReason(code: string | null | undefined): code is CannotReason {
  return CANNOT_REASONS.some((reason) => reason === code);
}
