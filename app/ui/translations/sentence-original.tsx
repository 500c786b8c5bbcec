import type { Sentence } from "#app/domain/translations/sentence.ts";
import { DraftNote } from "./draft-note.tsx";

/** A sentence as it was written, within reach while its translation is a draft. */
export function SentenceOriginal({ draftOf }: Pick<Sentence, "draftOf">) {
  if (!draftOf) return null;
  return (
    <DraftNote language={draftOf.language} direction={draftOf.direction}>
      <p>{draftOf.words}</p>
    </DraftNote>
  );
}
