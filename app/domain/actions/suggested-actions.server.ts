import { knownPlan } from "./suggesting/known-plan.server.ts";
import { suggest } from "./suggesting/suggest.ts";

export type SuggestedAction = {
  actionId: string;
  number: string;
  title: string;
  /** Above 0; higher is better. */
  score: number;
  /** The words that speak for it, as they were said. */
  why: string[];
  /** How many similar items were linked to it before. */
  similarLinked: number;
};

/**
 * Actions of the plans in force that what was said may be about, best first: by the texts of the plan, by what words
 * stand for, and by what was linked before. Nothing is stored and nothing leaves the machine.
 * See docs/decisions/018-how-suggestions-are-made.md.
 * @param words as staff read them; @param language of the words
 * @returns at most 3; none when nothing speaks for any
 */
export async function suggestedActions({
  words,
  language,
}: {
  words: string;
  language: string;
}): Promise<SuggestedAction[]> {
  const { actions, index, evidence } = await knownPlan(language.split("-")[0] ?? language);
  const byId = new Map(actions.map((action) => [action.id, action]));
  return suggest({ index, evidence, text: words }).flatMap(
    ({ actionId, score, words: why, similarLinked }) => {
      const action = byId.get(actionId);
      return action
        ? [{ actionId, number: action.number, title: action.title, score, why, similarLinked }]
        : [];
    },
  );
}
