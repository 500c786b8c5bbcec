import type { CaseBalance } from "#app/domain/safeguarding/case-balance.server.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

const COLUMNS = ["told", "waiting", "open", "closed", "takenBack"] as const;

/** told = not read + open + closed + taken back */
export function CaseBalanceTable({ balance }: { balance: CaseBalance }) {
  const { t, number } = useTexts();
  return (
    <Table
      caption={t("staff.confidential.balance")}
      captionClassName="govuk-table__caption--m"
      stackOnPhone
      head={COLUMNS.map((column) => ({
        children: t(`staff.confidential.balance.${column}`),
        format: "numeric",
      }))}
      rows={[COLUMNS.map((column) => ({ children: number(balance[column]), format: "numeric" as const }))]}
    />
  );
}
