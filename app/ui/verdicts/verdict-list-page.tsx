import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { type ShownVerdict, VerdictCard } from "./verdict-card.tsx";

type VerdictListPageProps = {
  title: string;
  now: Date | string;
  toLookAt: ShownVerdict[];
  latest: ShownVerdict[];
};

/** What waits for a second look, then what people have said of the answers. */
export function VerdictListPage({ title, now, toLookAt, latest }: VerdictListPageProps) {
  const { say } = useTexts();
  return (
    <StaffFrame>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.verdicts.intro")}</p>
      <section aria-labelledby="to-look-at">
        <h2 className="govuk-heading-m" id="to-look-at">
          {say("staff.verdicts.toLookAt")}
        </h2>
        {toLookAt.length === 0 ? <p className="govuk-body">{say("staff.verdicts.toLookAt.none")}</p> : null}
        <ul className="queue">
          {toLookAt.map((verdict) => (
            <li key={verdict.id} className="queue__item">
              <VerdictCard verdict={verdict} />
              <LookAgain verdict={verdict} now={now} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="latest">
        <h2 className="govuk-heading-m" id="latest">
          {say("staff.verdicts.latest")}
        </h2>
        {latest.length === 0 ? <p className="govuk-body">{say("staff.verdicts.latest.none")}</p> : null}
        <ul className="queue">
          {latest.map((verdict) => (
            <li key={verdict.id} className="queue__item">
              <VerdictCard verdict={verdict} />
            </li>
          ))}
        </ul>
      </section>
    </StaffFrame>
  );
}

function LookAgain({ verdict, now }: { verdict: ShownVerdict; now: Date | string }) {
  const { say, date } = useTexts();
  const { itemId, secondLook } = verdict;
  if (!secondLook) return null;
  const isLate = new Date(now) > new Date(secondLook.dueOn);
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={`/staff/verdicts/${itemId}`}>
        {say("staff.verdicts.look.link")}
      </a>{" "}
      {say(isLate ? "staff.verdicts.look.late" : "staff.verdicts.look.due", { when: date(secondLook.dueOn) })}
    </p>
  );
}
