import { usePage } from "#app/ui/page-context.tsx";
import { useReadingDays } from "./reading-days.ts";

/** What somebody must know before they write: who reads it and when, what it is not, and what is passed on. */
export function LaneFacts() {
  const { texts, settings } = usePage();
  const { say, saySafely } = texts;
  const days = useReadingDays();
  const name = settings?.identity.operatorName ?? "";
  return (
    <>
      <h2 className="govuk-heading-m">{say("confidential.before")}</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{saySafely("confidential.who", { name })}</li>
        <li>{saySafely("confidential.days", ...days)}</li>
        <li>{saySafely("confidential.public")}</li>
        <li>{saySafely("confidential.passOn")}</li>
      </ul>
    </>
  );
}
