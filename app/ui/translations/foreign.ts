type Shown = { language: string | null; direction?: "ltr" | "rtl" };

/** `lang` and `dir` of words that are not in the language of the page; nothing for those that are. */
export function foreign({ language, direction }: Shown, pageLanguage: string) {
  return language === null || language === pageLanguage ? {} : { lang: language, dir: direction ?? "auto" };
}
