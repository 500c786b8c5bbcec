import { Passage } from "#app/ui/passage.tsx";
import { DraftNote } from "./draft-note.tsx";

type Words = { html: string; language: string; direction: "ltr" | "rtl" };

type TranslatedPassageProps = {
  /** As it is shown, and as it was written while nobody has read the translation. */
  passage: Words & { draftOf: Words | null };
  className?: string;
};

/** What staff wrote in Markdown, in the language that it is shown in; beside a draft the original is within reach. */
export function TranslatedPassage({ passage, ...looks }: TranslatedPassageProps) {
  const { html, language, direction, draftOf } = passage;
  return (
    <>
      <Passage {...looks} html={html} language={language} direction={direction} />
      {draftOf ? (
        <DraftNote language={draftOf.language} direction={draftOf.direction}>
          <Passage html={draftOf.html} />
        </DraftNote>
      ) : null}
    </>
  );
}
