import type { EventToMerge, MergeOutlook } from "#app/domain/events/merge-outlook.server.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type TwoEvents = { from: EventToMerge; into: EventToMerge };

/** The two side by side, so that nobody makes one of two that are not the same. */
export function MergeTable({ from, into }: TwoEvents) {
  const { t, say, date } = useTexts();
  const rows = [
    ["events.form.name", from.name, into.name],
    ["events.form.venue", `${from.venue}, ${from.town}`, `${into.venue}, ${into.town}`],
    ["events.form.date", date(from.startsAt), date(into.startsAt)],
    ["staff.merge.takesUntil", lastDay(from, date), lastDay(into, date)],
    ["events.form.code", from.code, into.code],
  ] as const;
  return (
    <Table
      caption={t("staff.merge.both")}
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      stackOnPhone
      head={[
        { children: t("staff.merge.fact") },
        { children: t("staff.merge.goes") },
        { children: t("staff.merge.stays") },
      ]}
      rows={rows.map(([key, one, other]) => [{ children: say(key) }, { children: one }, { children: other }])}
    />
  );
}

function lastDay({ closesAt }: EventToMerge, date: (at: Date) => string): string {
  return date(new Date(closesAt.getTime() - 1));
}

/** What moves, and what becomes of the rest. */
export function MergeCounts({ outlook: { into, counts, sameRows } }: { outlook: MergeOutlook }) {
  const { say } = useTexts();
  const { items, imports, passes, notes, cases } = counts;
  return (
    <>
      <h2 className="govuk-heading-m">{say("staff.merge.happens")}</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{say("staff.merge.items", { count: items })}</li>
        {cases === null ? (
          <li>{say("staff.merge.casesToo")}</li>
        ) : (
          <li>{say("staff.merge.cases", { count: cases })}</li>
        )}
        <li>{say("staff.merge.rest", { imports, passes, notes })}</li>
        {sameRows > 0 ? <li>{say("staff.merge.sameRows", { count: sameRows })}</li> : null}
        <li>{say("staff.merge.facts", { name: into.name })}</li>
        <li>{say("staff.merge.leads", { code: into.code })}</li>
      </ul>
    </>
  );
}
