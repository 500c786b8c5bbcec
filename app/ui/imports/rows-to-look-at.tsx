import type { ReactNode } from "react";
import type { RefusedRow } from "#app/domain/feedback/choose-import-rows.ts";
import type { FlawedRow } from "#app/domain/feedback/imports/try-import.server.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

const SHOWN = 50;

/** The first rows that cannot come in, and why. */
export function RefusedRows({ refused }: { refused: RefusedRow[] }) {
  const { t, say } = useTexts();
  if (refused.length === 0) return null;
  return (
    <ReasonTable
      caption={t("staff.import.refused")}
      rows={refused.slice(0, SHOWN).map(({ row, why }) => [row, say(`staff.import.why.${why}`)])}
    />
  );
}

/** The first rows that come in without something that they say. */
export function FlawedRows({ flawed }: { flawed: FlawedRow[] }) {
  const { t, say } = useTexts();
  if (flawed.length === 0) return null;
  return (
    <ReasonTable
      caption={t("staff.import.flawed", { count: flawed.length })}
      rows={flawed.slice(0, SHOWN).map(({ row, why }) => [row, say(`staff.import.flaw.${why}`)])}
    />
  );
}

/** All of both kinds as a file. */
export function RowsFile({ refused, flawed, href }: { refused: object[]; flawed: object[]; href: string }) {
  const { say } = useTexts();
  const count = refused.length + flawed.length;
  if (count === 0) return null;
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={href}>
        {say("staff.import.rowsFile", { count })}
      </a>
    </p>
  );
}

function ReasonTable({ caption, rows }: { caption: string; rows: [number, ReactNode][] }) {
  const { t } = useTexts();
  return (
    <Table
      caption={caption}
      captionClassName="govuk-table__caption--m"
      head={[{ children: t("staff.import.row") }, { children: t("staff.import.why") }]}
      rows={rows.map(([row, reason]) => [{ children: String(row) }, { children: reason }])}
    />
  );
}
