import { type Meaning, meaningsOf } from "#app/platform/words/meaning.ts";
import { cosine, together } from "#app/platform/words/word-vectors.ts";
import type { ActionIndex, IndexedAction } from "./action-index.ts";

/** Found on the half of the labelled sample that is for it: docs/decisions/018-how-suggestions-are-made.md. */
export const TUNED = {
  /** What a word is worth that belongs to the same family, is near a family, or is used like a word of the action. */
  family: 0.9,
  nearFamily: 0.6,
  nearWord: 0.4,
  /** What it is worth that all words together point the same way. */
  whole: 0.5,
  wholeFrom: 0.3,
  /** What a word takes away that is about a matter which the plan has nothing to do with. */
  elsewhere: 0.4,
  /** Long texts have more words in common with anything. */
  length: 0.35,
  /** How little a word counts that many actions have. */
  telling: 0.7,
};

export type ScoredAction = { id: string; score: number; why: { shown: string; share: number }[] };

/**
 * How well each action goes with what somebody said, best first.
 * @returns actions with anything in common, `why` with the words as they were said, the most telling first
 */
export function scoreActions({
  index,
  text,
  use = TUNED,
}: {
  index: ActionIndex;
  text: string;
  use?: typeof TUNED;
}): ScoredAction[] {
  const { vectors } = index.language;
  const said = meaningsOf({ text, language: index.language, correct: index.correct });
  const length = Math.max(3, said.length) ** use.length;
  const elsewhere = use.elsewhere * said.filter((meaning) => isElsewhere(index, meaning)).length;
  const whole = together(
    vectors,
    said.map(({ word }) => [word, 1.2 - (vectors.commonness(word) ?? 1)] as const),
  );
  return index.actions
    .map((action) => {
      const why = said.flatMap((meaning) => {
        const share = shareOf({ index, action, meaning, use });
        return share > 0 ? [{ shown: meaning.shown, share }] : [];
      });
      const sum = why.reduce((all, { share }) => all + share, 0);
      const alike = whole && action.whole ? Math.max(0, cosine(whole, action.whole) - use.wholeFrom) : 0;
      const score = (sum - elsewhere) / length + use.whole * alike;
      return { id: action.id, score, why: why.sort((a, b) => b.share - a.share) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}

type Share = { index: ActionIndex; action: IndexedAction; meaning: Meaning; use: typeof TUNED };

/** What one word says for one action: by itself, by what it stands for, or by what is used like it; the most counts. */
function shareOf({ index, action, meaning, use }: Share): number {
  const byStem = (root: string, about: number) => about * index.stemTells(root) ** use.telling;
  const byFamily = (family: string) =>
    (action.families.get(family) ?? 0) * index.familyTells(family) ** use.telling;
  const kin = index.kin(meaning.word);
  return Math.max(
    byStem(meaning.stem, action.stems.get(meaning.stem) ?? 0),
    ...meaning.families.map((family) => use.family * byFamily(family)),
    ...(meaning.families.length > 0 ? [] : kin.families).map(
      ([family, near]) => use.nearFamily * Math.sqrt(near) * byFamily(family),
    ),
    ...kin.words.map(([word, near]) => use.nearWord * near * byStem(word, action.words.get(word) ?? 0)),
  );
}

/** About a matter of its own that no action of the plan has anything to do with. */
function isElsewhere({ language, hasFamily, actions }: ActionIndex, { stem, families }: Meaning): boolean {
  if (!families.some((family) => language.families.matters.has(family))) return false;
  return !families.some(hasFamily) && !actions.some(({ stems }) => stems.has(stem));
}
