import {
  listSupportOrganisations,
  type SupportOrganisation,
} from "../operator/support-organisations.server.ts";
import type { Original, PageLanguages } from "../translations/passage.ts";
import { translatedPassages } from "../translations/translated-passages.server.ts";

export type PublicSupport = SupportOrganisation & {
  /** Of `words`. */
  language: string;
  /** The words as they were written, to stand beside a translation that nobody has read. */
  draftOf: { words: string; language: string } | null;
};

/** Where somebody may get help, for everyone. Names and numbers are the same in every language. */
export async function publicSupport({ languages }: { languages: PageLanguages }): Promise<PublicSupport[]> {
  const organisations = await listSupportOrganisations();
  const originalOf = (one: SupportOrganisation) => originalOfSupport(one, languages.written);
  const show = await translatedPassages({
    language: languages.shown,
    originals: organisations.map(originalOf),
  });
  return organisations.map((one) => {
    const { words, language, draftOf } = show(originalOf(one));
    const written = draftOf && { words: draftOf.words.words ?? "", language: draftOf.language };
    return { ...one, words: words.words, language, draftOf: written };
  });
}

/** @param written the language that the operator writes in */
export function originalOfSupport({ id, words }: SupportOrganisation, written: string): Original<"words"> {
  return { kind: "support", subjectId: id, language: written, words: { words } };
}
