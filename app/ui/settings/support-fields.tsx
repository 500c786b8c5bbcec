import { SUPPORT_KINDS } from "#app/domain/operator/schema.ts";
import { Details } from "#app/ui/govuk/details.tsx";
import { Fieldset } from "#app/ui/govuk/fieldset.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { SectionFieldsProps } from "./section-fields.ts";
import { TextField } from "./text-field.tsx";

/**
 * A row an organisation; each field comes once a row, under the same name. Empty rows after the first one are folded away,
 * so that the page does not look longer than it is.
 */
export function SupportFields({ typed, errors, rows }: SectionFieldsProps & { rows: number }) {
  const { say } = useTexts();
  const numbers = Array.from({ length: rows }, (_, row) => row + 1);
  const isUsed = (number: number) => FIELDS.some((field) => at(typed[field], number));
  const inSight = Math.max(1, ...numbers.filter(isUsed));
  const row = (number: number) => <SupportRow key={number} number={number} typed={typed} errors={errors} />;
  return (
    <>
      <p className="govuk-body">{say("settings.support.intro")}</p>
      {numbers.slice(0, inSight).map(row)}
      {inSight < rows ? (
        <Details summary={say("settings.support.emptyRows")}>{numbers.slice(inSight).map(row)}</Details>
      ) : null}
      <p className="govuk-body">{say("settings.support.more")}</p>
    </>
  );
}

const FIELDS = ["supportName", "supportPhone", "supportUrl", "supportWords"] as const;

const at = (column: string | undefined, number: number) => column?.split("\n")[number - 1] ?? "";

function SupportRow({ number, typed, errors }: SectionFieldsProps & { number: number }) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const field = (name: string) => ({
    id: `${name}-${number}`,
    name,
    typed: { [name]: at(typed[name], number) },
    errors: { [name]: errors?.[`${name}-${number}`] ?? "" },
  });
  return (
    <Fieldset
      className="support-row"
      legend={{ children: say("settings.support.row", { number }), className: "govuk-fieldset__legend--s" }}
    >
      <input type="hidden" name="supportId" value={at(typed.supportId, number)} />
      <TextField {...field("supportName")} label="settings.support.name" />
      <Select
        name="supportKind"
        id={`supportKind-${number}`}
        label={{ children: say("settings.support.kind") }}
        errorMessage={errorAt(`supportKind-${number}`)}
        items={SUPPORT_KINDS.map((kind) => ({ value: kind, text: t(`settings.support.kind.${kind}`) }))}
        value={at(typed.supportKind, number) || "support"}
      />
      <TextField
        {...field("supportPhone")}
        label="settings.support.phone"
        className="govuk-input--width-20"
      />
      <TextField {...field("supportUrl")} label="settings.support.url" spellCheck={false} />
      <TextField {...field("supportWords")} label="settings.support.words" />
    </Fieldset>
  );
}
