import { ChosenFilters } from "#app/ui/chosen-filters.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { SearchField } from "#app/ui/search-field.tsx";
import { eventsAddress } from "./events-address.ts";

export type EventFilter = { q: string; venue: { slug: string; words: string } | null };

/** Search as a GET form; what was searched for, and the venue, can be taken away. */
export function EventSearch({ filter: { q, venue } }: { filter: EventFilter }) {
  const { say, href } = useTexts();
  const chosen = [
    ...(q ? [{ words: `“${q}”`, without: eventsAddress({ venue: venue?.slug ?? null }) }] : []),
    ...(venue ? [{ words: venue.words, without: eventsAddress({ q }) }] : []),
  ];
  return (
    <search className="filter">
      <form className="filter__search" method="get" action={href("/events")}>
        {venue ? <input type="hidden" name="venue" value={venue.slug} /> : null}
        <SearchField label={say("events.search.label")} value={q} />
      </form>
      <ChosenFilters chosen={chosen} />
    </search>
  );
}
