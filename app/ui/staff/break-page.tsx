import { Button } from "#app/ui/govuk/button.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { queueAddress } from "#app/ui/triage/queue-address.ts";

type BreakPageProps = { title: string; support: string[]; mayRead: boolean };

/** A few calm lines, and who is there for the people of the team. */
export function BreakPage({ title, support, mayRead }: BreakPageProps) {
  const { say } = useTexts();
  return (
    <StaffFrame>
      <div className="calm">
        <h1 className="govuk-heading-xl">{title}</h1>
        {(["one", "two", "three"] as const).map((line) => (
          <p key={line} className="govuk-body-l">
            {say(`staff.break.${line}`)}
          </p>
        ))}
        <h2 className="govuk-heading-m">{say("staff.break.support")}</h2>
        {support.length === 0 ? <p className="govuk-body">{say("staff.break.noSupport")}</p> : null}
        <ul className="govuk-list">
          {support.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {mayRead ? (
          <Button href={queueAddress({ calm: "yes" })} variant="secondary">
            {say("staff.break.back")}
          </Button>
        ) : null}
      </div>
    </StaffFrame>
  );
}
