import type { ToldEntry } from "#app/domain/insights/told-entries.server.ts";
import { type Balance, type Disposition, sumBalances } from "#app/domain/ledger/dispositions.ts";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { Pagination } from "#app/ui/govuk/pagination.tsx";
import { Table } from "#app/ui/govuk/table.tsx";
import { WarningText } from "#app/ui/govuk/warning-text.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { BalanceTable } from "./balance-table.tsx";
import { LastEntries } from "./last-entries.tsx";
import { LedgerNotes } from "./ledger-notes.tsx";

/** `name` is null for the items without an event. */
type Line = { name: string | null; entries: Balance; tables: Balance };
type Difference = {
  name: string | null;
  disposition: Disposition;
  entries: number;
  tables: number;
  stored: number;
};

type StaffLedgerPageProps = {
  title: string;
  isBalanced: boolean;
  lines: Line[];
  differences: Difference[];
  entries: ToldEntry[];
  next: string | null;
  isFirstPage: boolean;
};

/** The balance both ways, live and by every event, and the last entries. */
export function StaffLedgerPage({
  title,
  lines,
  entries,
  next,
  isFirstPage,
  ...check
}: StaffLedgerPageProps) {
  const { t, say } = useTexts();
  const total = (from: "entries" | "tables") => ({
    name: say("ledger.total"),
    balance: sumBalances(lines.map((line) => line[from])),
  });
  const rows = (from: "entries" | "tables") =>
    lines.map((line) => ({ name: line.name ?? say("ledger.line.noEvent"), balance: line[from] }));
  return (
    <StaffFrame>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("ledger.staff.intro")}</p>
      <CheckResult {...check} />
      <BalanceTable caption={t("ledger.staff.tables")} rows={rows("tables")} total={total("tables")} />
      {check.isBalanced ? null : (
        <BalanceTable caption={t("ledger.staff.entries")} rows={rows("entries")} total={total("entries")} />
      )}
      <LedgerNotes />
      <h2 className="govuk-heading-m">{say("ledger.staff.last")}</h2>
      <LastEntries entries={entries} />
      {next || !isFirstPage ? (
        <Pagination
          label={t("triage.page.label")}
          {...(isFirstPage
            ? {}
            : { previous: { href: "/staff/ledger", children: say("ledger.staff.newest") } })}
          {...(next
            ? { next: { href: `/staff/ledger?before=${next}`, children: say("ledger.staff.older") } }
            : {})}
        />
      ) : null}
    </StaffFrame>
  );
}

function CheckResult({ isBalanced, differences }: Pick<StaffLedgerPageProps, "isBalanced" | "differences">) {
  const { t, say, number } = useTexts();
  if (isBalanced) return <InsetText>{say("ledger.staff.balanced")}</InsetText>;
  return (
    <>
      <WarningText iconFallbackText={t("ledger.staff.warning")}>
        {say("ledger.staff.notBalanced")}
      </WarningText>
      <Table
        head={(["place", "entriesSay", "tablesSay", "storedSays"] as const).map((name) => ({
          children: t(`ledger.staff.${name}`),
        }))}
        rows={differences.map(({ name, disposition, entries, tables, stored }) => [
          { children: `${name ?? t("ledger.line.noEvent")}: ${t(`disposition.short.${disposition}`)}` },
          { children: number(entries) },
          { children: number(tables) },
          { children: number(stored) },
        ])}
      />
    </>
  );
}
