/** Why words were cut. */
export const REDACTION_REASONS = ["personalDetail", "namesSomeone", "healthOrFaith", "other"] as const;

export type RedactionReason = (typeof REDACTION_REASONS)[number];

/** Why a receipt gets a new code. */
export const REISSUE_REASONS = ["lost", "seenBySomeone", "notGiven"] as const;

export type ReissueReason = (typeof REISSUE_REASONS)[number];

/** How somebody of the team came by what was said. */
export const HAND_CHANNELS = [
  "paper",
  "conversation",
  "phone",
  "email",
  "social",
  "flipchart",
  "group",
] as const;

/** Whose words they are: the person's own, somebody else's who agreed, or a group's. */
export const SPOKEN_FOR = ["self", "another", "group"] as const;

export type SpokenFor = (typeof SPOKEN_FOR)[number];

/** Why an item was withdrawn: by its person on the receipt, or by the team for them. Each has a public sentence. */
export const WITHDRAWAL_REASONS = ["byReceipt", "askedUs", "dataRequest"] as const;

export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** Those that the team may give. */
export const STAFF_WITHDRAWAL_REASONS = ["askedUs", "dataRequest"] as const satisfies WithdrawalReason[];
