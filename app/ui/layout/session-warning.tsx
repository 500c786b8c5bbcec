import { Button } from "#app/ui/govuk/button.tsx";
import { usePage } from "#app/ui/page-context.tsx";

/** Closed until staff.js opens it, two minutes before the session ends. */
export function SessionWarning() {
  const { texts, secondsLeft } = usePage();
  const { say } = texts;
  if (secondsLeft === null) return null;
  return (
    <dialog
      className="keys-dialog"
      id="session-warning"
      aria-labelledby="session-warning-heading"
      data-session-seconds={secondsLeft}
    >
      <h2 className="govuk-heading-m" id="session-warning-heading">
        {say("staff.session.heading")}
      </h2>
      <p className="govuk-body">{say("staff.session.words")}</p>
      <Button type="button" attributes={{ "data-session-stay": "" }}>
        {say("staff.session.stay")}
      </Button>
    </dialog>
  );
}
