import type { ReadingForm } from "#app/domain/feedback/imports/import-reading.ts";
import type { ImportTrial } from "#app/domain/feedback/imports/try-import.server.ts";
import { areThemeNames } from "#app/domain/triage/new-theme-names.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Checkboxes } from "#app/ui/govuk/checkboxes.tsx";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FirstRows } from "./first-rows.tsx";
import type { Looked } from "./looked.ts";
import { ReadingFields } from "./reading-fields.tsx";
import { FlawedRows, RefusedRows, RowsFile } from "./rows-to-look-at.tsx";

type ImportDraftProps = { looked: Looked; importId: string; errors: FieldErrors | undefined };

/** How a file is read, its first rows, what would come in and what not, and the button. */
export function ImportDraft({ looked, importId, errors }: ImportDraftProps) {
  const { say } = useTexts();
  const { table, form } = looked;
  if (!table) {
    return (
      <>
        <ReadingFields looked={looked} errors={errors} />
        <InsetText>{say("staff.import.noTable")}</InsetText>
      </>
    );
  }
  const { trial } = table;
  const { read, added, already, refused, flawed } = trial;
  return (
    <>
      <ReadingFields looked={looked} errors={errors} />
      <FirstRows rows={table.first} shown={looked.shown} />
      <h2 className="govuk-heading-m">{say("staff.import.wouldHeading")}</h2>
      <p className="govuk-body">
        {say("staff.import.would", { read, added, already, refused: refused.length })}
      </p>
      {trial.sameWords > 0 ? (
        <InsetText>{say("staff.import.sameWords", { count: trial.sameWords })}</InsetText>
      ) : null}
      <RefusedRows refused={refused} />
      <FlawedRows flawed={flawed} />
      <RowsFile
        refused={refused}
        flawed={flawed}
        href={`/staff/imports/${importId}/refused?${new URLSearchParams(form)}`}
      />
      {form.order === "" && looked.dates === "unknown" ? (
        <InsetText>{say("staff.import.datesUnknown")}</InsetText>
      ) : (
        <StartForm form={form} trial={trial} />
      )}
    </>
  );
}

function StartForm({ form, trial }: { form: ReadingForm; trial: ImportTrial }) {
  const { say } = useTexts();
  return (
    <form method="post">
      {Object.entries(form).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <NewThemes themes={trial.unknownThemes} />
      <Button preventDoubleClick>{say("staff.import.button", { count: trial.added })}</Button>
    </form>
  );
}

function NewThemes({ themes }: { themes: ImportTrial["unknownThemes"] }) {
  const { t, say } = useTexts();
  if (themes.length === 0) return null;
  if (!areThemeNames(themes.map(({ name }) => name)))
    return <InsetText>{say("staff.import.themes.noNames", { count: themes.length })}</InsetText>;
  const list = themes.map(({ name, rows }) => t("staff.import.themes.one", { name, count: rows })).join("; ");
  return (
    <Checkboxes
      name="makeThemes"
      fieldset={{ legend: { children: say("staff.import.themes"), className: "govuk-fieldset__legend--s" } }}
      hint={{ children: list }}
      items={[{ value: "yes", children: say("staff.import.themes.make") }]}
    />
  );
}
