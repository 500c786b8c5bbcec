import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Input } from "#app/ui/govuk/input.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors, useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { WarningLines } from "./warning-lines.tsx";

type CorrectionFormProps = {
  title: string;
  warnings: { where: string; what: string }[];
  values: Record<string, string>;
  errors: FieldErrors | undefined;
  /** Only before the reading is confirmed: afterwards the number is the action's address. */
  mayRenumber: boolean;
};

/** In the order of the document; null for a line of text, else the number of lines shown. */
const FIELDS = [
  ["title", 3],
  ["details", 6],
  ["start", null],
  ["close", null],
  ["origin", 2],
  ["leadPartners", 5],
  ["mainLeadOrganisation", null],
  ["mainLead", null],
  ["people", 3],
  ["staffNotes", 2],
  ["funding", 2],
  ["objectives", 5],
  ["outputs", 4],
] as const;

const HINTS = {
  leadPartners: "plan.field.leadPartners.hint",
  mainLeadOrganisation: "plan.field.mainLeadOrganisation.hint",
  people: "plan.field.people.hint",
} as const;

export function CorrectionForm({ title, warnings, values, errors, mayRenumber }: CorrectionFormProps) {
  const { say } = useTexts();
  const errorOf = useFieldErrors(errors);
  const fieldOf = (name: (typeof FIELDS)[number][0] | "number") => ({
    name,
    label: { children: say(`plan.field.${name}`), className: "govuk-label--s" },
    ...(name in HINTS && { hint: { children: say(HINTS[name as keyof typeof HINTS]) } }),
    value: values[name] ?? "",
    errorMessage: errorOf(name),
  });
  return (
    <>
      <FormErrors errors={errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("plan.correct.intro")}</p>
      {warnings.length > 0 ? <WarningLines warnings={warnings} /> : null}
      <form method="post" className="plan-form" noValidate>
        {mayRenumber ? (
          <Input {...fieldOf("number")} className="govuk-input--width-5" />
        ) : (
          <input type="hidden" name="number" value={values.number} />
        )}
        {FIELDS.map(([name, rows]) =>
          rows === null ? (
            <Input key={name} {...fieldOf(name)} className="govuk-input--width-20" />
          ) : (
            <Textarea key={name} {...fieldOf(name)} rows={rows} />
          ),
        )}
        <Button preventDoubleClick>{say("plan.correct.button")}</Button>
      </form>
    </>
  );
}
