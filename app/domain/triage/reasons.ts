/** How an item can be closed without an answer, and the reasons that may be given for each. */
export const CLOSURE_REASONS = {
  setAside: ["notAboutThis", "duplicateOfOwn", "cannotUnderstand", "outsideOurArea", "alreadyAnswered"],
  passedOn: ["anotherBody", "anotherTeam", "personAskedUsTo"],
  withheld: ["identifiesSomeone", "risk", "unlawful"],
} as const;

export type ClosureKind = keyof typeof CLOSURE_REASONS;

export const CLOSURE_KINDS = Object.keys(CLOSURE_REASONS) as ClosureKind[];

/** "setAside.notAboutThis": one choice on the form says what happens and why. */
export const CLOSURE_CHOICES = CLOSURE_KINDS.flatMap((kind) =>
  CLOSURE_REASONS[kind].map((reason) => `${kind}.${reason}` as ClosureChoice),
);

export type ClosureChoice = {
  [K in ClosureKind]: `${K}.${(typeof CLOSURE_REASONS)[K][number]}`;
}[ClosureKind];

export const REOPEN_REASONS = ["mistake", "newInformation", "personObjected"] as const;

export type ReopenReason = (typeof REOPEN_REASONS)[number];

/** Why somebody reads words that were cut. */
export const ORIGINAL_READ_REASONS = ["checkCut", "personObjected", "safety"] as const;

export type OriginalReadReason = (typeof ORIGINAL_READ_REASONS)[number];

/** Why somebody opens an e-mail address that was left for news. */
export const CONTACT_REVEAL_REASONS = ["personAsked", "safety", "dataRequest"] as const;

export type ContactRevealReason = (typeof CONTACT_REVEAL_REASONS)[number];

export const SHORTEST_SENTENCE = 10;

/** What a choice of the form means. */
export function closureOf(choice: ClosureChoice): { kind: ClosureKind; reason: string } {
  const [kind, reason] = choice.split(".") as [ClosureKind, string];
  return { kind, reason };
}
