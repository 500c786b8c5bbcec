import type { StandingChange } from "#app/domain/events/schema.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** The buttons that cancel, close early or open again: those that make sense now. */
export function EventStanding({ eventId, changes }: { eventId: string; changes: StandingChange[] }) {
  const { say } = useTexts();
  if (changes.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{say("staff.event.standing")}</h2>
      {changes.map((change) => (
        <form key={change} method="post" action={`/staff/events/${eventId}/standing`}>
          <p className="govuk-hint">{say(`staff.event.hint.${change}`)}</p>
          <Button
            name="change"
            value={change}
            variant={change === "cancel" ? "warning" : "secondary"}
            preventDoubleClick
          >
            {say(`staff.event.change.${change}`)}
          </Button>
        </form>
      ))}
    </>
  );
}
