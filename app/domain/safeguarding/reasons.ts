/** Why somebody opens what was told in confidence, and how the person can be reached. */
export const CASE_OPEN_REASONS = ["firstReading", "reply", "passOn", "safety", "dataRequest"] as const;

export type CaseOpenReason = (typeof CASE_OPEN_REASONS)[number];

/** Why a case needs nothing more from us. */
export const CASE_CLOSE_REASONS = [
  "helpGiven",
  "passedOn",
  "personAskedUsTo",
  "cannotReach",
  "nothingToDo",
] as const;

export type CaseCloseReason = (typeof CASE_CLOSE_REASONS)[number];

/** What stands in place of a reason when the person took it back. */
export const TAKEN_BACK = "takenBack";

/** The reason with which an open item is passed on to the confidential lane. */
export const TO_THE_LANE = "confidentialLane";

/** By what right a case is passed on. */
export const REFERRAL_CONSENTS = ["agreed", "danger", "childAtRisk", "law"] as const;

export type ReferralConsent = (typeof REFERRAL_CONSENTS)[number];
