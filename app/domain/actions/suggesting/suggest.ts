import { meaningsOf } from "#app/platform/words/meaning.ts";
import type { ActionIndex } from "./action-index.ts";
import type { Evidence } from "./linked-evidence.ts";
import { scoreActions } from "./score-actions.ts";

export type Suggestion = {
  actionId: string;
  score: number;
  /** The words that speak for it, as they were said. */
  words: string[];
  /** How many similar items were linked to it before. */
  similarLinked: number;
};

/** Below this nothing is suggested: no suggestion is better than any one. */
export const LEAST_SCORE = 0.13;

const MOST = 3;
const MOST_WORDS = 4;
/** How much what was linked before counts beside what the plan says. */
const LEARNED = 0.7;

/** At most 3 actions for what somebody said, best first; none when nothing speaks for any. */
export function suggest({
  index,
  evidence,
  text,
}: {
  index: ActionIndex;
  evidence: Evidence;
  text: string;
}): Suggestion[] {
  const { language, correct } = index;
  const scored = new Map(scoreActions({ index, text }).map((action) => [action.id, action]));
  const learned = evidence.of(meaningsOf({ text, language, correct }));
  return index.actions
    .map(({ id }) => {
      const { weight = 0, similar = 0 } = learned.get(id) ?? {};
      const { score = 0, why = [] } = scored.get(id) ?? {};
      const telling = why.filter(({ share }) => share >= 0.05).slice(0, MOST_WORDS);
      return {
        actionId: id,
        score: Math.round((score + LEARNED * weight) * 100) / 100,
        words: telling.map(({ shown }) => shown),
        similarLinked: similar,
      };
    })
    .filter(({ score }) => score > LEAST_SCORE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST);
}
