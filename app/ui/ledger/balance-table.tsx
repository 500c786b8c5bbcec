import type { ReactNode } from "react";
import type { Balance, Disposition } from "#app/domain/ledger/dispositions.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

export type BalanceRow = { name: ReactNode; balance: Balance };

/** In the order in which an item goes on: what waits first, what the person took back last. */
const COLUMNS: Disposition[] = [
  "waiting",
  "linked",
  "answered",
  "setAside",
  "passedOn",
  "withheld",
  "withdrawn",
];

/** One balance a row; the last one is the sum. On a phone each row is a small list. */
export function BalanceTable({
  caption,
  rows,
  total,
}: {
  caption: string;
  rows: BalanceRow[];
  total: BalanceRow;
}) {
  const { t, number } = useTexts();
  const cells = ({ name, balance }: BalanceRow) => [
    { children: name },
    ...(["received", ...COLUMNS] as const).map((column) => ({
      children: number(balance[column]),
      format: "numeric" as const,
    })),
  ];
  return (
    <Table
      className="ledger"
      caption={caption}
      captionClassName="govuk-table__caption--m"
      firstCellIsHeader
      stackOnPhone
      head={[
        { children: t("ledger.event") },
        { children: t("disposition.received"), format: "numeric" },
        ...COLUMNS.map((column) => ({
          children: t(`disposition.short.${column}`),
          format: "numeric" as const,
        })),
      ]}
      rows={[...rows.map(cells), cells(total)]}
    />
  );
}
