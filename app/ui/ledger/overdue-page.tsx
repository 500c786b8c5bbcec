import type { LateLine, Overdue } from "#app/domain/insights/overdue.server.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { LateTable } from "./late-table.tsx";

type OverduePageProps = {
  title: string;
  promises: { readWithinDays: number; answerWithinDays: number };
  late: Overdue;
};

/** What is later than promised, by how late it is and by event; each number leads to exactly those items. */
export function OverduePage({ title, promises, late }: OverduePageProps) {
  const { say } = useTexts();
  const section = (kind: "unread" | "unanswered", lines: LateLine[], promised: number) => (
    <section aria-labelledby={kind}>
      <h2 className="govuk-heading-m" id={kind}>
        {say(`staff.overdue.${kind}`)}
      </h2>
      <p className="govuk-body">{say(`staff.overdue.${kind}Promise`, { days: promised })}</p>
      <LateTable kind={kind} lines={lines} periods={late.periods[kind]} />
    </section>
  );
  return (
    <StaffFrame>
      <h1 className="govuk-heading-l">{title}</h1>
      {section("unread", late.unread, promises.readWithinDays)}
      {section("unanswered", late.unanswered, promises.answerWithinDays)}
    </StaffFrame>
  );
}
