import { intlLocale } from "#app/platform/intl-locale.ts";
import { usePage } from "#app/ui/page-context.tsx";
import { weekdayName } from "#app/ui/settings/weekday-name.ts";

type Days = { days: string };

/** The days on which the lane is read, as the operator set them, by name: for the text of the page, and for English. */
export function useReadingDays(): [own: Days, inEnglish: Days] {
  const { settings, texts } = usePage();
  const readOn = settings?.confidentialLane.readOn ?? [];
  const named = (language: string) => {
    const list = new Intl.ListFormat(intlLocale(language), { type: "conjunction" });
    return { days: list.format(readOn.map((day) => weekdayName(language, day))) };
  };
  return [named(texts.language), named("en")];
}
