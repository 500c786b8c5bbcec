import type { Meaning } from "#app/platform/words/meaning.ts";
import { textLikeness } from "#app/platform/words/text-likeness.ts";

/** What was said before and the action that it was linked to. */
export type LinkedExample = { actionId: string; meanings: readonly Meaning[] };

export type Evidence = {
  /** How much what was linked before speaks for each action, from 0 to 1, and how many similar items there were. */
  of(said: readonly Meaning[]): ReadonlyMap<string, { weight: number; similar: number }>;
};

/** Less alike than this is chance. */
const NEIGHBOURS = { from: 0.38, most: 10 };
/** The likeness at which evidence is half of what it can be. */
const HALF = 0.5;

/** Learns from what people linked: whoever said something alike was probably talking of the same action. */
export function linkedEvidence(examples: readonly LinkedExample[]): Evidence {
  const likeness = textLikeness(examples.map(({ meanings }) => meanings));
  return {
    of: (said) => {
      const sums = new Map<string, { near: number; similar: number }>();
      for (const { place, near } of likeness.nearest(said, NEIGHBOURS)) {
        const actionId = examples[place]?.actionId ?? "";
        const before = sums.get(actionId) ?? { near: 0, similar: 0 };
        sums.set(actionId, { near: before.near + near, similar: before.similar + 1 });
      }
      return new Map(
        [...sums].map(([actionId, { near, similar }]) => [
          actionId,
          { weight: near / (near + HALF), similar },
        ]),
      );
    },
  };
}
