/** How an action goes on in the next plan, or that it does not. */
export const SUCCESSION_KINDS = ["whole", "part", "merged", "split", "ended"] as const;

export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** An action of the next plan. */
export type NextActionDraft = {
  number: string;
  title: string;
  /** What the public will read; null where the wording of the action before goes on, or where it has none. */
  wording: { title: string; summary: string } | null;
};

/** Where one link, group, theme or promise goes; what has no choice of its own goes to the first. */
export type SplitTarget = {
  /** Position among the actions that it is split into. */
  to: number;
} & ({ linkId: string } | { groupId: string } | { themeId: string } | { promiseId: string });

/** One decision about one action, or about several that become one. */
export type Decision = {
  kind: SuccessionKind;
  fromIds: string[];
  actions: NextActionDraft[];
  reason: string | null;
  leftOut: string | null;
  choices: SplitTarget[];
};

/** Two decisions that say the same are the same text. */
export function fingerprint(decision: Decision): string {
  const { kind, fromIds, actions, reason, leftOut, choices } = decision;
  const targets = choices.map((choice) => [idOf(choice), choice.to].join(" "));
  const drafts = actions.map(({ number, title, wording }) => [
    number,
    title,
    wording && [wording.title, wording.summary],
  ]);
  return JSON.stringify([kind, fromIds.toSorted(), drafts, reason, leftOut, targets.toSorted()]);
}

function idOf(choice: SplitTarget): string {
  if ("linkId" in choice) return choice.linkId;
  if ("themeId" in choice) return choice.themeId;
  return "groupId" in choice ? choice.groupId : choice.promiseId;
}

/**
 * The choices of a form that does not ask about single items, with those that were made for single items before and that it
 * leaves alone: an action that is not there any more has none.
 */
export function withItemsBefore(
  choices: SplitTarget[],
  { before, actions }: { before: Decision | null; actions: number },
): SplitTarget[] {
  if (before?.kind !== "split") return choices;
  const sent = new Set(choices.map(idOf));
  const kept = before.choices.filter(
    (choice) => "linkId" in choice && !sent.has(choice.linkId) && choice.to < actions,
  );
  return [...choices, ...kept];
}
