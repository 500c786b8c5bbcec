import { Button } from "#app/ui/govuk/button.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** Where a practice event is tried out by staff, and the button that empties it. */
export function PracticePart({ eventId }: { eventId: string }) {
  const { say } = useTexts();
  return (
    <>
      <h2 className="govuk-heading-m">{say("staff.practice.part")}</h2>
      <p className="govuk-body">{say("staff.practice.hint")}</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <a className="govuk-link" href={`/staff/triage?event=${eventId}`}>
            {say("staff.practice.items")}
          </a>
        </li>
        <li>
          <a className="govuk-link" href={`/staff/groups?event=${eventId}`}>
            {say("staff.practice.groups")}
          </a>
        </li>
      </ul>
      <Button href={`/staff/events/${eventId}/emptying`} variant="warning">
        {say("staff.practice.empty")}
      </Button>
    </>
  );
}
