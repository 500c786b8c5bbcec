import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Select } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { wholeName } from "./name-texts.ts";

export type OtherName = { id: string; name: string; town: string | null; count: number };

/** Which name stays when two become one. */
export function IntoField({ others, errors }: { others: OtherName[]; errors?: FieldErrors | undefined }) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <Select
      name="into"
      className="select--wide"
      label={{ children: say("staff.names.into") }}
      hint={{ children: say("staff.names.intoHint") }}
      errorMessage={errorAt("into")}
      value=""
      items={[
        { value: "", text: t("staff.names.choose") },
        ...others.map((one) => ({ value: one.id, text: wholeName(one) })),
      ]}
    />
  );
}
