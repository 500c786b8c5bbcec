import type { Hint } from "#app/domain/feedback/screening/personal-details.ts";
import { useTexts } from "#app/ui/page-context.tsx";

type PublicHintsProps = { hints: { field: string; kind: Hint["kind"]; text: string }[] };

/** What may point at a person in words that everyone would see. */
export function PublicHints({ hints }: PublicHintsProps) {
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
