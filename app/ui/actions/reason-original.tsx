import type { StatusReason } from "#app/domain/actions/status-reason.ts";
import { DraftNote } from "#app/ui/translations/draft-note.tsx";

/** The reason as it was written, within reach while its translation is a draft. */
export function ReasonOriginal({ draftOf }: Pick<StatusReason, "draftOf">) {
  if (!draftOf) return null;
  return (
    <DraftNote language={draftOf.language} direction={draftOf.direction}>
      <p>{draftOf.words}</p>
    </DraftNote>
  );
}
