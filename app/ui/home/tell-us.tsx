import { EventWhenWhere } from "#app/ui/events/event-list.tsx";
import type { ShownEvent } from "#app/ui/events/public-event.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";

/** The events that take feedback now, each a card that a thumb can hit. */
export function TellUs({ events }: { events: ShownEvent[] }) {
  const { say, href, language } = useTexts();
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="open-events">
      <h2 className="govuk-heading-l" id="open-events">
        {say("home.openEvents")}
      </h2>
      <ul className="lanes lanes--two govuk-!-margin-bottom-8">
        {events.map((event) => (
          <li key={event.slug} className="lane">
            <a
              className="govuk-link lane__link"
              href={href(`/e/${event.code}`)}
              {...foreign(event, language)}
            >
              {event.name}
            </a>
            <EventWhenWhere event={event} />
          </li>
        ))}
      </ul>
    </section>
  );
}
