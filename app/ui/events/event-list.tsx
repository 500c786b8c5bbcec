import type { ReactNode } from "react";
import { useTexts } from "#app/ui/page-context.tsx";
import { DraftTag } from "#app/ui/translations/draft-note.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { eventsAddress } from "./events-address.ts";
import type { ShownEvent } from "./public-event.ts";

export function EventList({ heading, events }: { heading: ReactNode; events: ShownEvent[] }) {
  const { say, href, language } = useTexts();
  if (events.length === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">{heading}</h2>
      <ul className="results">
        {events.map((event) => (
          <li key={event.slug} className="results__item">
            <h3 className="results__title" {...foreign(event, language)}>
              <a className="govuk-link" href={href(`/events/${event.slug}`)}>
                {event.name ?? say("events.inTown", { town: event.town })}
              </a>
            </h3>
            <EventWhenWhere event={event} />
            {event.code ? (
              <p className="govuk-body govuk-!-margin-bottom-0">
                <a className="govuk-link" href={href(`/e/${event.code}`)}>
                  {say("events.tellUs")}
                </a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function EventWhenWhere({ event }: { event: ShownEvent }) {
  const { say, date, month, href } = useTexts();
  return (
    <ul className="results__meta">
      <li>{event.startsAt ? date(event.startsAt) : month(event.month)}</li>
      {event.venue ? (
        <li>
          {event.venueSlug ? (
            <a className="govuk-link" href={href(eventsAddress({ venue: event.venueSlug }))}>
              {event.venue}
            </a>
          ) : (
            event.venue
          )}
        </li>
      ) : null}
      <li>{event.town}</li>
      {event.isCancelled ? <li>{say("events.cancelled")}</li> : null}
      {event.draftOf ? (
        <li>
          <DraftTag isDraft />
        </li>
      ) : null}
    </ul>
  );
}
