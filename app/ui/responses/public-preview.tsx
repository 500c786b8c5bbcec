import type { PublicTextHint } from "#app/domain/responses/public-text-hints.server.ts";
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

/** What may point at a person in words that everyone would see. */
export function PublicHints({ hints }: { hints: (Omit<PublicTextHint, "field"> & { field: string })[] }) {
  const { say } = useTexts();
  if (hints.length === 0) return null;
  return (
    <div className="hints">
      <h2 className="govuk-heading-s">{say("staff.responses.hints.heading")}</h2>
      <p className="govuk-body">{say("staff.responses.hints.words")}</p>
      <ul className="govuk-list govuk-list--bullet">
        {hints.map(({ field, kind, text }) => (
          <li key={`${field} ${text}`}>
            <mark>{text}</mark> ({say(`staff.responses.hints.${kind}`)})
          </li>
        ))}
      </ul>
    </div>
  );
}
