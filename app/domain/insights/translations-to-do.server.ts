import { PASSAGE_KINDS, type PassageKind, type PassageToTranslate } from "../translations/passage.ts";
import { TRANSLATION_STATES, type TranslationState } from "../translations/status.ts";
import { type StateInLanguage, translationStates } from "../translations/translation-states.server.ts";
import { passagesToTranslate } from "./passages-to-translate.server.ts";

const PER_PAGE = 30;

export type TranslationToDo = Pick<PassageToTranslate, "kind" | "subjectId" | "name" | "language"> &
  StateInLanguage;

export type TranslationsToDo = {
  passages: TranslationToDo[];
  counts: Record<TranslationState, number>;
  page: number;
  pages: number;
};

/**
 * What is public and how far it is translated into one language. A partnership publishes hundreds of passages, not
 * millions: all of them are looked at for the counts, and 30 are shown.
 * @param language not the one that the operator writes in; what is written in it needs no translation
 * @param page from 1; beyond the last one there are none
 */
export async function translationsToDo({
  language,
  written,
  kind,
  state,
  page = 1,
}: {
  language: string;
  written: string;
  kind: PassageKind | null;
  state: TranslationState;
  page?: number;
}): Promise<TranslationsToDo> {
  const kinds = kind ? [kind] : PASSAGE_KINDS;
  const lists = await Promise.all(kinds.map((one) => passagesToTranslate({ kind: one, written })));
  const originals = lists.flat().filter((original) => original.language !== language);
  const stateOf = await translationStates({ originals, languages: [language] });
  const all = originals.map((original) => ({
    kind: original.kind,
    subjectId: original.subjectId,
    name: original.name,
    language: original.language,
    ...stateOf(language, original),
  }));
  const chosen = all.filter((one) => one.state === state);
  return {
    passages: chosen.slice((page - 1) * PER_PAGE, page * PER_PAGE),
    counts: countsOf(all),
    page,
    pages: Math.max(1, Math.ceil(chosen.length / PER_PAGE)),
  };
}

function countsOf(all: { state: TranslationState }[]): Record<TranslationState, number> {
  const count = (state: TranslationState) => all.filter((one) => one.state === state).length;
  return Object.fromEntries(TRANSLATION_STATES.map((state) => [state, count(state)])) as Record<
    TranslationState,
    number
  >;
}
