import type { LastWeek } from "#app/domain/insights/last-week.server.ts";
import { spellPeriod } from "#app/domain/triage/queue-period.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { queueAddress } from "#app/ui/triage/queue-address.ts";

const ITEM_NUMBERS = ["received", "read", "linked", "answered"] as const;

/** Last week beside the week before; a number of items leads to exactly those. */
export function WeekTable({ week: { period, numbers, before } }: { week: LastWeek }) {
  const { t, say, number, date } = useTexts();
  const row = (name: (typeof ITEM_NUMBERS)[number] | "published", href: string) => [
    { children: say(`staff.numbers.${name}`) },
    {
      children:
        numbers[name] > 0 ? (
          <a className="govuk-link" href={href}>
            {number(numbers[name])}
          </a>
        ) : (
          "0"
        ),
      format: "numeric" as const,
    },
    { children: number(before[name]), format: "numeric" as const },
  ];
  return (
    <Table
      caption={t("staff.home.week", { date: date(period.from) })}
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      head={[
        { children: t("staff.meeting.what") },
        { children: t("staff.home.weekLast"), format: "numeric" },
        { children: t("staff.home.weekBefore"), format: "numeric" },
      ]}
      rows={[
        ...ITEM_NUMBERS.map((name) =>
          row(name, queueAddress({ disposition: "any", period: spellPeriod(name, period) })),
        ),
        row("published", "/staff/responses?status=published"),
      ]}
    />
  );
}
