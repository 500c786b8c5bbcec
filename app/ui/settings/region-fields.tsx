import type { RegionChoices } from "#app/platform/region-choices.server.ts";
import { Select, type SelectItem } from "#app/ui/govuk/select.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";
import type { SectionFieldsProps } from "./section-fields.ts";

export function RegionFields({ typed, errors, choices }: SectionFieldsProps & { choices: RegionChoices }) {
  const { t, say } = useTexts();
  const errorAt = useFieldErrors(errors);
  const chooseFirst = (items: SelectItem[]) => [{ value: "", text: t("settings.region.choose") }, ...items];
  return (
    <>
      <Select
        name="country"
        label={{ children: say("settings.region.country") }}
        hint={{ children: say("settings.region.countryHint") }}
        errorMessage={errorAt("country")}
        items={chooseFirst(choices.countries)}
        value={typed.country}
      />
      <Select
        name="timeZone"
        label={{ children: say("settings.region.timeZone") }}
        errorMessage={errorAt("timeZone")}
        items={chooseFirst(choices.timeZones)}
        value={typed.timeZone}
      />
      <Select
        name="currency"
        label={{ children: say("settings.region.currency") }}
        errorMessage={errorAt("currency")}
        items={chooseFirst(choices.currencies)}
        value={typed.currency}
      />
    </>
  );
}
