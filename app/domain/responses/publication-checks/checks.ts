import type { HintKind } from "../../feedback/screening/hint-patterns.ts";

/** What is looked at before a response is published, in the order in which it is shown. `staff.checks.CODE` */
export const CHECKS = ["personalDetails", "verbatim", "identifying", "sameWording", "readingAge"] as const;

export type Check = (typeof CHECKS)[number];

/**
 * Why somebody lets stand what a check found. The codes go to the ledger; each has a text `staff.checks.reason.CODE`. A
 * check that is not here cannot be confirmed away: its words are changed, or it only tells.
 */
export const CONFIRM_REASONS = {
  personalDetails: ["organisation", "alreadyPublic", "notPersonal"],
  identifying: ["manyPeople", "agreed", "alreadyPublic", "notPersonal"],
  sameWording: ["sameMatter", "standardSentence"],
} as const;

export type ConfirmableCheck = keyof typeof CONFIRM_REASONS;

export type ConfirmReason = (typeof CONFIRM_REASONS)[ConfirmableCheck][number];

/** What was chosen for each check that needed it. */
export type Confirmed = { [K in ConfirmableCheck]?: (typeof CONFIRM_REASONS)[K][number] | undefined };

export function isConfirmable(check: Check): check is ConfirmableCheck {
  return check in CONFIRM_REASONS;
}

/** The texts of a response that everybody would see. */
export const PUBLIC_FIELDS = ["title", "youSaid", "weDid", "reasonSentence", "changeNote"] as const;

export type PublicField = (typeof PUBLIC_FIELDS)[number];

export type PublicTexts = Record<"title" | "youSaid" | "weDid", string> &
  Record<"reasonSentence" | "changeNote", string | null>;

/** A passage that a check points at. */
export type Finding = {
  field: PublicField;
  /** The words as they stand in the response. */
  text: string;
  /** Personal details: what it looks like. */
  hint?: HintKind;
  /** The published response that has the same wording. */
  other?: { id: string; title: string };
};

/**
 * - fine: nothing was found
 * - notMeasured: it does not know this language, or there are too few words
 * - note: it tells, and stops nothing
 * - asksReader: a second person has to read it, a day's wait is not enough
 * - confirm: it goes out only with a reason from the list
 * - confirmed: somebody gave that reason for exactly these passages
 * - blocks: it does not go out as it is
 */
export type CheckState = "fine" | "notMeasured" | "note" | "asksReader" | "confirm" | "confirmed" | "blocks";

export type CheckResult = {
  check: Check;
  state: CheckState;
  findings: Finding[];
  /** Reading age in years, where it was measured. */
  age?: number;
  /** The reason that was given, and by whom. */
  confirmed?: { reason: ConfirmReason; by: string };
};
