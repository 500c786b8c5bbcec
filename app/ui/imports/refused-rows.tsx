import type { RefusedRow } from "#app/domain/feedback/choose-import-rows.ts";
import { Table } from "#app/ui/govuk/table.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

const SHOWN = 50;

/** The first rows that cannot come in, and why; all of them are in the file. */
export function RefusedRows({ refused, href }: { refused: RefusedRow[]; href: string }) {
  const { t, say } = useTexts();
  if (refused.length === 0) return null;
  return (
    <>
      <Table
        caption={t("staff.import.refused")}
        captionClassName="govuk-table__caption--m"
        head={[{ children: t("staff.import.row") }, { children: t("staff.import.why") }]}
        rows={refused
          .slice(0, SHOWN)
          .map(({ row, why }) => [{ children: String(row) }, { children: say(`staff.import.why.${why}`) }])}
      />
      <p className="govuk-body">
        <a className="govuk-link" href={href}>
          {say("staff.import.refusedFile", { count: refused.length })}
        </a>
      </p>
    </>
  );
}
