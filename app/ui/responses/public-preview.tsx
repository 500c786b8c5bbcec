import { useTexts } from "#app/ui/page-context.tsx";
import { AnswerCard, type AnswerWords } from "./answer-card.tsx";

export type Previewed = Omit<AnswerWords, "outcome" | "reason" | "reasonSentence"> & {
  latest: Pick<AnswerWords, "outcome" | "reason" | "reasonSentence"> & {
    title: string;
    changeNote: string | null;
  };
};

/** Exactly what everyone would see. */
export function PublicPreview({ response }: { response: Previewed }) {
  const { say } = useTexts();
  const { latest, ...rest } = response;
  return (
    <div className="public-preview">
      <p className="govuk-heading-m" lang={rest.language} dir={rest.direction}>
        {latest.title}
      </p>
      <AnswerCard answer={{ ...rest, ...latest }} headingLevel={3} />
      {latest.changeNote ? (
        <p className="govuk-body">
          <strong>{say("responses.revisions.heading")}:</strong> {latest.changeNote}
        </p>
      ) : null}
    </div>
  );
}
