/** What a language is called in the language of the page. */
export function nameOfLanguage(code: string, pageLanguage: string): string {
  return new Intl.DisplayNames([pageLanguage], { type: "language" }).of(code) ?? code;
}
