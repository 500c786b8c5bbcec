import type { FilterChoices } from "#app/domain/triage/filter-choices.server.ts";
import type { Texts } from "#app/platform/texts.ts";
import type { Choice } from "./form-page.ts";

/** Themes or areas to look for; one that is off the list says so. */
export function namedChoices(found: FilterChoices["themes"], { t }: Pick<Texts, "t">): Choice[] {
  return found.map(({ id, name, isRetired }) => ({
    id,
    name: isRetired ? t("triage.filter.offTheList", { name }) : name,
  }));
}
