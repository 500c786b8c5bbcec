export const TRANSLATION_STATES = ["missing", "outOfDate", "draft", "read"] as const;

/** "outOfDate" is one of an original that reads differently now: the public sees the original. */
export type TranslationState = (typeof TRANSLATION_STATES)[number];

export function isTranslationState(state: string | null | undefined): state is TranslationState {
  return TRANSLATION_STATES.some((one) => one === state);
}
