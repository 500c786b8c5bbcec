import { usePage } from "#app/ui/page-context.tsx";
import { weekdayName } from "#app/ui/settings/weekday-name.ts";

/** The days on which the lane is read, as the operator set them, by name. */
export function useReadingDays(): string {
  const { settings, texts } = usePage();
  const readOn = settings?.confidentialLane.readOn ?? [];
  return texts.list(readOn.map((day) => weekdayName(texts.language, day)));
}
