import type { FieldErrors } from "#app/platform/form-data.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { DateInput } from "#app/ui/govuk/date-input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

export type PartFields = { typed: Record<string, string | undefined>; errors: FieldErrors | undefined };

const PARTS = [
  { part: "Day", label: "staff.promise.day", width: 2 },
  { part: "Month", label: "staff.promise.month", width: 2 },
  { part: "Year", label: "staff.promise.year", width: 4 },
] as const;

/** A date as exact as it is known: day and month may be left empty. */
export function SaidDateField({
  name,
  label,
  typed,
  errors,
}: PartFields & { name: "due" | "end"; label: TextKey }) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <DateInput
      id={name}
      fieldset={{ legend: { children: say(label), className: "govuk-fieldset__legend--s" } }}
      hint={{ children: say("staff.parts.date.hint") }}
      errorMessage={errorAt(name)}
      items={PARTS.map(({ part, label: partLabel, width }) => ({
        ...{ name: `${name}${part}`, width, label: t(partLabel), value: typed[`${name}${part}`] ?? "" },
        inputMode: "numeric" as const,
      }))}
    />
  );
}

/** The three fields of a date as it was said. */
export function typedDate(name: "due" | "end", date: string): Record<string, string> {
  const [year = "", month = "", day = ""] = date.split("-");
  return { [`${name}Year`]: year, [`${name}Month`]: month, [`${name}Day`]: day };
}
