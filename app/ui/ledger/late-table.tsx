import type { LateLine, Overdue } from "#app/domain/insights/overdue.server.ts";
import { spellPeriod } from "#app/domain/triage/queue-period.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { queueAddress } from "#app/ui/triage/queue-address.ts";

const BANDS = ["week", "month", "longer"] as const;

type Kind = "unread" | "unanswered";
type LateTableProps = { kind: Kind; lines: LateLine[]; periods: Overdue["periods"][Kind] };

/** Late items by event and by how late they are. */
export function LateTable({ kind, lines, periods }: LateTableProps) {
  const { t, say, number, date } = useTexts();
  if (lines.length === 0) return <p className="govuk-body">{say(`staff.overdue.${kind}None`)}</p>;
  const cell = (line: LateLine, band: (typeof BANDS)[number]) => ({
    format: "numeric" as const,
    children:
      line.counts[band] === 0 ? (
        "0"
      ) : (
        <a className="govuk-link" href={addressOf({ kind, line, period: periods[band] })}>
          {number(line.counts[band])}
        </a>
      ),
  });
  return (
    <Table
      caption={t(`staff.overdue.${kind}Caption`)}
      captionClassName="govuk-visually-hidden"
      firstCellIsHeader
      stackOnPhone
      head={[
        { children: t("ledger.event") },
        ...BANDS.map((band) => ({ children: t(`staff.overdue.${band}`), format: "numeric" as const })),
      ]}
      rows={lines.map((line) => [
        {
          children: (
            <>
              {line.event?.name ?? say("ledger.line.noEvent")}
              {line.answerBy ? ` (${t("staff.overdue.answerBy", { date: date(line.answerBy) })})` : null}
            </>
          ),
        },
        ...BANDS.map((band) => cell(line, band)),
      ])}
    />
  );
}

type AddressOf = { kind: Kind; line: LateLine; period: LateTableProps["periods"]["week"] };

/** Where an event names the date of the answer, all that is linked there is late by the same days. */
function addressOf({ kind, line, period }: AddressOf): string {
  return queueAddress({
    disposition: kind === "unread" ? "" : "linked",
    event: line.event?.id ?? "none",
    period: line.answerBy ? "" : spellPeriod("received", period),
  });
}
