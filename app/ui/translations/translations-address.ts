import type { PassageKind } from "#app/domain/translations/passage.ts";
import type { TranslationState } from "#app/domain/translations/status.ts";
import type { TextKey } from "#app/platform/texts.ts";

export type Subject = { kind: PassageKind; subjectId: string; language: string };

export type TranslationFilter = {
  language: string | null;
  kind: PassageKind | null;
  state: TranslationState;
};

/** The page of one translation. */
export function translationAddress({ kind, subjectId, language }: Subject): string {
  return `/staff/translations/${kind}/${subjectId}/${language}`;
}

/** The list of translations, filtered. */
export function translationsAddress({
  language,
  kind,
  state,
  page = 1,
}: TranslationFilter & { page?: number }): string {
  const query = new URLSearchParams({
    ...(language && { language }),
    ...(kind && { kind }),
    ...(state !== "missing" && { state }),
    ...(page > 1 && { page: String(page) }),
  }).toString();
  return query ? `/staff/translations?${query}` : "/staff/translations";
}

const DONE = ["saved", "marked"] as const;

/** The banner for what has just been done; nothing for a word that no page of ours puts there. */
export function translationDoneText(done: string | null): TextKey | undefined {
  const known = DONE.find((name) => name === done);
  return known && `staff.translations.${known}`;
}
