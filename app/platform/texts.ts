import type { ReactNode } from "react";
import type en from "#app/locales/en.json";

export type TextKey = keyof typeof en;
export type TextValues = Record<string, string | number | boolean | Date | null | undefined>;
type RichValues = Record<string, TextValues[string] | ((chunks: ReactNode[]) => ReactNode)>;

/** Everything that depends on the language of the page. Made once a request, for one language and time zone. */
export type Texts = {
  /** BCP 47, for `lang`. */
  language: string;
  direction: "ltr" | "rtl";
  /** Whether a speaker has read the catalogue of this language. */
  isDraft: boolean;
  /** A text as a plain string: for attributes, titles and mail. */
  t(key: TextKey, values?: TextValues): string;
  /** A text for the page: where it falls back to English it is marked so; `<name>…</name>` in it becomes a function's node. */
  say(key: TextKey, values?: RichValues): ReactNode;
  /**
   * As say, with the English below it while the catalogue is a draft: for texts on which somebody's safety depends.
   * @param inEnglish the values of the English, where they are words of a language themselves
   */
  saySafely(key: TextKey, values?: RichValues, inEnglish?: RichValues): ReactNode;
  /** An address within the site, in the language of the page. */
  href(path: string): string;
  number(n: number): string;
  /** 9 March 2026 */
  date(at: Date | string): string;
  /** March 2026 */
  month(at: Date | string): string;
  /** 9 March 2026, 2:30pm */
  time(at: Date | string): string;
  /** An amount in the minor unit of a currency. */
  money(minor: number | bigint, currency: string): string;
  list(parts: string[]): string;
};
