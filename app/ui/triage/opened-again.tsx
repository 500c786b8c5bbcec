import { useTexts } from "#app/ui/page-context.tsx";

type OpenedAgainProps = {
  itemId: string;
  look: { dueOn: Date | string; endedAt: Date | string | null } | null;
};

/** The person said that the answer does not deal with it: somebody looks again, or has. */
export function OpenedAgain({ itemId, look }: OpenedAgainProps) {
  const { say, date } = useTexts();
  if (!look) return null;
  return (
    <section className={look.endedAt ? "decided" : "decided decided--open"}>
      <h2 className="govuk-heading-s">{say("triage.look.title")}</h2>
      <p className="govuk-body">
        {look.endedAt
          ? say("staff.verdicts.look.ended", { when: date(look.endedAt) })
          : say("staff.verdicts.look.due", { when: date(look.dueOn) })}{" "}
        <a className="govuk-link" href={`/staff/verdicts/${itemId}`}>
          {say("triage.look.link")}
        </a>
      </p>
    </section>
  );
}
