/** Why somebody opens the name and the address of whom an organisation named. */
export const PARTNER_REVEAL_REASONS = ["checkContact", "callThem", "theyAsked", "dataRequest"] as const;

export type PartnerRevealReason = (typeof PARTNER_REVEAL_REASONS)[number];
