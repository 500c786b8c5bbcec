import type { AnswerPassages } from "#app/domain/responses/public-answer.server.ts";
import { Passage } from "#app/ui/passage.tsx";
import { DraftNote } from "#app/ui/translations/draft-note.tsx";

/** The words of a response as they were written, while their translation is a draft. */
export function AnswerOriginal({ draftOf }: { draftOf: AnswerPassages | null }) {
  if (!draftOf) return null;
  const { language, direction, title, youSaidHtml, reasonSentence, weDidHtml } = draftOf;
  return (
    <DraftNote language={language} direction={direction}>
      <p>
        <strong>{title}</strong>
      </p>
      <Passage html={youSaidHtml} className="passage answer__words" />
      {reasonSentence ? <p>{reasonSentence}</p> : null}
      {weDidHtml ? <Passage html={weDidHtml} /> : null}
    </DraftNote>
  );
}
