import { useTexts } from "#app/ui/page-context.tsx";
import { DraftTag } from "./draft-note.tsx";
import { foreign } from "./foreign.ts";

export type ShownName = {
  name: string;
  language: string | null;
  /** The name as it was written, while its translation is a draft. */
  draftOf: { name: string; language: string } | null;
};

/** A name within a heading; a draft translation has the name that the poster shows below it. */
export function TranslatedName({ name, language, draftOf }: ShownName) {
  const shown = useTexts().language;
  return (
    <>
      <span {...foreign({ language }, shown)}>{name}</span>
      {draftOf ? (
        <span className="english-beside">
          <DraftTag isDraft />{" "}
          <span lang={draftOf.language} dir="auto">
            {draftOf.name}
          </span>
        </span>
      ) : null}
    </>
  );
}
