import {
  EARLIER_FIELDS,
  type EarlierColumns,
  type ReadEarlierRow,
} from "#app/domain/responses/earlier/earlier-rows.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { plannedDate } from "#app/ui/actions/planned-date.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { Table } from "#app/ui/govuk/table.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";

export type EarlierFilePageProps = {
  title: string;
  fileId: string;
  headings: string[];
  columns: EarlierColumns;
  rows: ReadEarlierRow[];
  source: string;
  language: string;
  languages: { code: string; name: string }[];
  errors: FieldErrors | undefined;
};

const SHOWN = 30;

/** A file of earlier answers as it was understood: its columns, what would be public and what cannot be taken. */
export function EarlierFilePage(props: EarlierFilePageProps) {
  const { title, fileId, rows, errors } = props;
  const { say } = useTexts();
  const good = rows.filter(({ ok }) => ok).length;
  return (
    <>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("staff.earlier.counts", { good, refused: rows.length - good })}</p>
      <Columns {...props} />
      <Rows rows={rows} />
      {good > 0 ? <Publication {...props} good={good} /> : null}
      <form method="post" action={`/staff/earlier/${fileId}/end`}>
        <Button variant="warning">{say("staff.earlier.discard")}</Button>
      </form>
    </>
  );
}

function Columns({ headings, columns }: EarlierFilePageProps) {
  const { t, say } = useTexts();
  return (
    <form method="get">
      <div className="filter__fields">
        {EARLIER_FIELDS.map((field) => (
          <Select
            key={field}
            name={field}
            label={{ children: say(`staff.earlier.field.${field}`) }}
            value={columns[field]}
            items={[
              { value: "", text: t("staff.earlier.noColumn") },
              ...headings.filter(Boolean).map((heading) => ({ value: heading, text: heading })),
            ]}
          />
        ))}
      </div>
      <Button variant="secondary">{say("staff.earlier.again")}</Button>
    </form>
  );
}

function Rows({ rows }: { rows: ReadEarlierRow[] }) {
  const texts = useTexts();
  const { t, say } = texts;
  // What cannot be taken first: it is what a person has to act on.
  const sorted = rows.toSorted((one, other) => Number(one.ok) - Number(other.ok));
  return (
    <>
      <Table
        caption={t("staff.earlier.rows")}
        captionClassName="govuk-table__caption--m"
        stackOnPhone
        head={[
          { children: t("staff.earlier.row") },
          ...(["title", "said", "did", "date", "link"] as const).map((field) => ({
            children: t(`staff.earlier.field.${field}`),
          })),
        ]}
        rows={sorted.slice(0, SHOWN).map((read) =>
          read.ok
            ? [
                { children: read.place },
                { children: read.row.title },
                { children: read.row.said },
                { children: read.row.did },
                {
                  children:
                    read.row.date.date === undefined
                      ? t("staff.earlier.noDate")
                      : plannedDate(texts, { date: read.row.date.date, precision: read.row.date.precision }),
                },
                { children: read.row.link ?? "" },
              ]
            : [
                { children: read.place },
                { children: say(`staff.earlier.problem.${read.problem}`), colSpan: 5 },
              ],
        )}
      />
      {rows.length > SHOWN ? (
        <p className="govuk-body">{say("staff.earlier.more", { count: rows.length - SHOWN })}</p>
      ) : null}
    </>
  );
}

function Publication(props: EarlierFilePageProps & { good: number }) {
  const { columns, source, language, languages, errors, good } = props;
  const { say } = useTexts();
  const errorOf = useFieldErrors(errors);
  return (
    <form method="post" noValidate>
      {EARLIER_FIELDS.map((field) => (
        <input key={field} type="hidden" name={field} value={columns[field]} />
      ))}
      <Input
        name="publisher"
        label={{ children: say("staff.earlier.source"), className: "govuk-label--s" }}
        hint={{ children: say("staff.earlier.sourceHint") }}
        errorMessage={errorOf("publisher")}
        value={source}
      />
      <Select
        name="language"
        label={{ children: say("staff.earlier.language"), className: "govuk-label--s" }}
        errorMessage={errorOf("language")}
        value={language}
        items={languages.map(({ code, name }) => ({ value: code, text: name }))}
      />
      <p className="govuk-body">{say("staff.earlier.people")}</p>
      <Button preventDoubleClick>{say("staff.earlier.publish", { count: good })}</Button>
    </form>
  );
}
