import type { ImportRow } from "#app/domain/feedback/import-table.ts";
import type { ReadingForm } from "#app/domain/feedback/imports/import-reading.ts";
import type { ImportTrial } from "#app/domain/feedback/imports/try-import.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Table } from "#app/ui/govuk/table.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { RefusedRows } from "./refused-rows.tsx";

export type Looked = {
  columns: string[];
  dates: "dayFirst" | "monthFirst" | "unknown" | "clear";
  table: { first: ImportRow[]; trial: ImportTrial } | null;
  form: ReadingForm;
};

const COLUMNS = ["body", "id", "date", "language", "area"] as const;

export function ImportDraft({ looked, importId }: { looked: Looked; importId: string }) {
  const { say } = useTexts();
  const { table, form, dates } = looked;
  const href = `/staff/imports/${importId}/refused?${new URLSearchParams(form)}`;
  return (
    <>
      <ReadingFields looked={looked} />
      {dates === "unknown" ? <InsetText>{say("staff.import.datesUnknown")}</InsetText> : null}
      {table ? (
        <>
          <FirstRows rows={table.first} />
          <p className="govuk-body">
            {say("staff.import.would", { ...table.trial, refused: table.trial.refused.length })}
          </p>
          {table.trial.sameWords > 0 ? (
            <InsetText>{say("staff.import.sameWords", { count: table.trial.sameWords })}</InsetText>
          ) : null}
          <RefusedRows refused={table.trial.refused} href={href} />
          <form method="post">
            {Object.entries(form).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <Button preventDoubleClick>{say("staff.import.button", { count: table.trial.added })}</Button>
          </form>
        </>
      ) : (
        <InsetText>{say("staff.import.noTable")}</InsetText>
      )}
    </>
  );
}

/** Sent by GET, so that another way to read the file has an address and stores nothing. */
function ReadingFields({ looked: { columns, form } }: { looked: Looked }) {
  const { t, say } = useTexts();
  const names = columns.filter((name) => name !== "").map((name) => ({ value: name, text: name }));
  const fixed = {
    headings: (["yes", "no"] as const).map((value) => ({ value, text: t(`staff.import.headings.${value}`) })),
    order: (["dayFirst", "monthFirst"] as const).map((value) => ({
      value,
      text: t(`staff.import.order.${value}`),
    })),
  };
  return (
    <form method="get" className="filter__fields">
      {COLUMNS.map((name) => (
        <Select
          key={name}
          name={name}
          label={{ children: say(`staff.import.column.${name}`) }}
          items={[{ value: "", text: t("staff.import.noColumn") }, ...names]}
          value={form[name]}
        />
      ))}
      {(["headings", "order"] as const).map((name) => (
        <Select
          key={name}
          name={name}
          label={{ children: say(`staff.import.${name}`) }}
          items={fixed[name]}
          value={form[name]}
        />
      ))}
      <Button variant="secondary">{say("staff.import.show")}</Button>
    </form>
  );
}

function FirstRows({ rows }: { rows: ImportRow[] }) {
  const { t, date } = useTexts();
  return (
    <Table
      caption={t("staff.import.first", { count: rows.length })}
      captionClassName="govuk-table__caption--m"
      stackOnPhone
      head={(
        ["row", "column.body", "column.id", "column.date", "column.language", "column.area"] as const
      ).map((name) => ({ children: t(`staff.import.${name}`) }))}
      rows={rows.map(({ row, words, externalId, saidOn, language, area }) => [
        { children: String(row) },
        { children: words.length > 200 ? `${words.slice(0, 200)}…` : words },
        { children: externalId ?? "" },
        { children: saidOn ? date(`${saidOn}T12:00:00Z`) : "" },
        { children: language ?? "" },
        { children: area ?? "" },
      ])}
    />
  );
}
