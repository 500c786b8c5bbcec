import type { TextKey } from "#app/platform/texts.ts";
import { Input, type InputProps } from "#app/ui/govuk/input.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { SectionFieldsProps } from "./section-fields.ts";

type TextFieldProps = SectionFieldsProps &
  Omit<InputProps, "label" | "hint" | "value"> & { label: TextKey; hint?: TextKey; isOptional?: boolean };

/** One line of text with what it holds, what is wrong with it and, in its label, whether it may stay empty. */
export function TextField({
  typed,
  errors,
  label,
  hint,
  name,
  isOptional = false,
  ...input
}: TextFieldProps) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const words = isOptional ? say("settings.optional", { label: t(label) }) : say(label);
  return (
    <Input
      {...input}
      name={name}
      label={{ children: words }}
      hint={hint && { children: say(hint) }}
      errorMessage={errorAt(name)}
      value={typed[name]}
    />
  );
}
