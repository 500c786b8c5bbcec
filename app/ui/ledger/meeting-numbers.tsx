import type { PeriodNumbers } from "#app/domain/insights/period-numbers.server.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

const NAMES = [
  ...(["received", "read", "linked", "answered"] as const),
  ...(["setAside", "passedOn", "withheld", "withdrawn", "published"] as const),
];

/** The numbers of a period, each with what it counts. */
export function MeetingNumbers({ numbers }: { numbers: PeriodNumbers }) {
  const { t, say, number } = useTexts();
  return (
    <Table
      caption={t("staff.meeting.numbers")}
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={[
        { children: t("staff.meeting.what") },
        { children: t("staff.meeting.means") },
        { children: t("staff.meeting.count"), format: "numeric" },
      ]}
      rows={NAMES.map((name) => [
        { children: say(`staff.numbers.${name}`) },
        { children: say(`staff.numbers.means.${name}`) },
        { children: number(numbers[name]), format: "numeric" as const },
      ])}
    />
  );
}
