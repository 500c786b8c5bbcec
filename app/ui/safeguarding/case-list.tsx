import type { CaseRow } from "#app/domain/safeguarding/case-queue.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { Tag } from "#app/ui/govuk/tag.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

export type CaseListProps = {
  rows: CaseRow[];
  /** Days since each was told, by its id. */
  ages: Record<string, number>;
  /** The ids of cases with a referral that nobody has acknowledged in time, one for each referral. */
  late: string[];
};

/** One row a case: when it was told and whether somebody has to look. Nothing of what was told. */
export function CaseList({ rows, ages, late }: CaseListProps) {
  const { say, date } = useTexts();
  return (
    <ul className="queue">
      {rows.map((row) => (
        <li key={row.id} className={row.isUnread ? "queue__item queue__item--risk" : "queue__item"}>
          <p className="queue__words">
            <a className="govuk-link" href={`/staff/confidential/${row.id}`}>
              {say("staff.confidential.told", { when: date(row.receivedAt) })}
            </a>
          </p>
          <CaseMarks row={row} age={ages[row.id] ?? 0} isLate={late.includes(row.id)} />
        </li>
      ))}
    </ul>
  );
}

function CaseMarks({ row, age, isLate }: { row: CaseRow; age: number; isLate: boolean }) {
  const { say } = useTexts();
  const { isUnread, newMessages, wasMovedHere, closedReason } = row;
  return (
    <p className="queue__meta">
      {isUnread && newMessages === 0 ? <Tag colour="red">{say("staff.confidential.unread")}</Tag> : null}
      {newMessages > 0 ? (
        <Tag colour="red">{say("staff.confidential.newMessages", { count: newMessages })}</Tag>
      ) : null}
      {isLate ? <Tag colour="yellow">{say("staff.confidential.referral.open")}</Tag> : null}
      <span>{say("staff.confidential.age", { days: age })}</span>
      {wasMovedHere ? <span>{say("staff.confidential.moved")}</span> : null}
      {closedReason ? <span>{say(`reason.case.${closedReason}` as TextKey)}</span> : null}
    </p>
  );
}
