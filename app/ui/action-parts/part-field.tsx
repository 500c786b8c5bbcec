import type { TextKey } from "#app/platform/texts.ts";
import { Input } from "#app/ui/govuk/input.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { PartFields } from "./said-date-field.tsx";

type PartFieldProps = PartFields & {
  name: string;
  label: TextKey;
  hint?: TextKey;
  /** Several lines, or a number. */
  as?: "text" | "words" | "number" | "day" | "url";
};

/** One field of a form about a part of an action. */
export function PartField({ name, label, hint, as = "text", typed, errors }: PartFieldProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const field = {
    name,
    label: { children: say(label), className: "govuk-label--s" },
    ...(hint ? { hint: { children: say(hint) } } : {}),
    value: typed[name] ?? "",
    errorMessage: errorAt(name),
  };
  if (as === "words") return <Textarea {...field} rows={3} />;
  if (as === "number") return <Input {...field} className="govuk-input--width-10" inputMode="decimal" />;
  if (as === "day") return <Input {...field} className="govuk-input--width-10" type="date" />;
  return <Input {...field} {...(as === "url" ? { type: "url" as const } : {})} />;
}
