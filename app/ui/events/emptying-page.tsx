import type { PracticeEvent } from "#app/domain/practice/practice-event.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";

type EmptyingPageProps = { title: string; event: PracticeEvent; errors?: FieldErrors | undefined };

/** Asked once more, because it cannot be undone. */
export function EmptyingPage({ title, event, errors }: EmptyingPageProps) {
  const { say } = useTexts();
  const back = `/staff/events/${event.id}`;
  return (
    <StaffFrame isPractice back={{ href: back, text: event.name }}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormErrors errors={errors} />
          <h1 className="govuk-heading-l">
            <span className="govuk-caption-l">{event.name}</span>
            {title}
          </h1>
          <p className="govuk-body">{say("staff.practice.empty.what", { count: event.items })}</p>
          <p className="govuk-body">{say("staff.practice.empty.stays")}</p>
          <form method="post">
            <Button variant="warning" preventDoubleClick>
              {say("staff.practice.empty.confirm")}
            </Button>
          </form>
          <p className="govuk-body">
            <a className="govuk-link" href={back}>
              {say("staff.practice.empty.keep")}
            </a>
          </p>
        </div>
      </div>
    </StaffFrame>
  );
}
