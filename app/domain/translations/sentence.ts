import type { Direction, Shown } from "./translated-passages.server.ts";

type SentenceAsShown = { words: string; language: string; direction: Direction };

/** One sentence of the team, such as a reason, in the language that it is shown in. */
export type Sentence = SentenceAsShown & {
  /** As it was written, while its translation is a draft. */
  draftOf: SentenceAsShown | null;
};

/** One field of a passage on its own. @returns empty words for a field that has none */
export function sentenceOf<Field extends string>(
  { draftOf, ...shown }: Shown<Field>,
  field: Field,
): Sentence {
  const part = ({ words, language, direction }: Omit<Shown<Field>, "draftOf">) => ({
    ...{ words: words[field] ?? "", language, direction },
  });
  return { ...part(shown), draftOf: draftOf && part(draftOf) };
}
