import type { Texts } from "#app/platform/texts.ts";

type Named = { name: string; isPractice: boolean };

/** Events as lists to choose from name them: one for practice says so. */
export function namedEvents<Event extends Named>(events: Event[], { t }: Pick<Texts, "t">): Event[] {
  return events.map((event) =>
    event.isPractice ? { ...event, name: t("staff.practice.event", { name: event.name }) } : event,
  );
}
