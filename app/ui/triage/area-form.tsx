import { Button } from "#app/ui/govuk/button.tsx";
import { Select } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import { type Choice, type ItemFormProps, withOwn } from "./form-page.ts";

export function AreaForm({
  item,
  areas,
  prefix = "",
  query = "",
  errors,
  typed,
}: ItemFormProps & { areas: Choice[] }) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <form method="post" action={`/staff/triage/${item.id}/area${query}`}>
      <Select
        name="area"
        id={`${prefix}area`}
        label={{ children: say("triage.area.label") }}
        errorMessage={errorAt("area")}
        value={typed?.area ?? item.area?.id ?? ""}
        items={[
          { value: "", text: t("triage.area.noArea") },
          ...withOwn(areas, item.area ? [item.area] : []).map((area) => ({
            value: area.id,
            text: area.name,
          })),
        ]}
      />
      <Button>{say("triage.area.save")}</Button>
    </form>
  );
}
