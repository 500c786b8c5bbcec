/** Where a bare language code means another country's habits in Intl than ours: "pt" would be Brazil, "en" the USA. */
const LOCALES: Record<string, string> = { en: "en-GB", pt: "pt-PT" };

/** The locale whose numbers, dates and plurals the texts of a catalogue take. */
export function intlLocale(language: string): string {
  return LOCALES[language] ?? language;
}
