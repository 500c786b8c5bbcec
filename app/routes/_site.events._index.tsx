import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicEvents } from "#app/domain/events/public-events.server.ts";
import type { PublicEvent } from "#app/domain/events/public-view.ts";
import { searchedEvents } from "#app/domain/events/searched-events.server.ts";
import { movedQuery } from "#app/domain/names/present-address.server.ts";
import { pageLanguages } from "#app/domain/translations/page-languages.ts";
import { cleanText } from "#app/platform/form-data.server.ts";
import { movedForGood } from "#app/platform/moved-for-good.ts";
import { pageNumber, pageOf } from "#app/platform/page-number.ts";
import { EventList } from "#app/ui/events/event-list.tsx";
import { EventSearch } from "#app/ui/events/event-search.tsx";
import { eventsAddress } from "#app/ui/events/events-address.ts";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { ListPages } from "#app/ui/list-pages.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

const OVER_PER_PAGE = 20;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { texts, now } = context;
  const query = new URL(request.url).searchParams;
  const asked = pageNumber(request);
  const all = await publicEvents({ now, languages: pageLanguages(context) });
  const there = eventsAt(query.get("venue"), [...all.coming, ...all.over]);
  if (query.has("venue") && !there[0]) await leaveFormerAddress(query, all, texts.href);
  const at = (events: PublicEvent[]) => (there[0] ? events.filter((one) => there.includes(one)) : events);
  const q = cleanText(query.get("q") ?? "").slice(0, 100);
  const found = await searchedEvents({ events: at([...all.coming, ...all.over]), q });
  const closed = found.filter(({ code, isOver }) => code === null && isOver);
  const { shown, page, pages } = pageOf(closed, { page: asked, perPage: OVER_PER_PAGE });
  const venue = venueOf(there);
  const heading = texts.t("events.title");
  const chosen = [q, venue?.words].filter(Boolean).join(", ");
  const title = chosen ? texts.t("responses.titleSearch", { q: chosen, title: heading }) : heading;
  const first = page === 1 ? found : [];
  return {
    title: pages > 1 ? texts.t("responses.titlePage", { title, page, pages }) : title,
    filter: { q, venue },
    hasEvents: all.coming.length + all.over.length > 0,
    open: first.filter(({ code }) => code !== null),
    coming: first.filter(({ code, isOver }) => code === null && !isOver),
    over: shown,
    page,
    pages,
  };
}

/** The events whose venue is told and has this address; an event that tells none is at no venue. */
function eventsAt(slug: string | null, events: PublicEvent[]): PublicEvent[] {
  return events.filter(({ venueSlug }) => venueSlug !== null && venueSlug === slug);
}

function venueOf([one]: PublicEvent[]) {
  return one?.venueSlug ? { slug: one.venueSlug, words: `${one.venue}, ${one.town}` } : null;
}

/** Only to a venue that some event tells: the name of another one is nobody's business. */
async function leaveFormerAddress(
  query: URLSearchParams,
  { coming, over }: { coming: PublicEvent[]; over: PublicEvent[] },
  href: (path: string) => string,
): Promise<void> {
  const moved = await movedQuery({ query, names: { venue: "venue" } });
  if (moved && eventsAt(moved.get("venue"), [...coming, ...over]).length > 0)
    throw movedForGood(href(`/events?${moved}`));
}

export default function Events() {
  const { filter, hasEvents, open, coming, over, page, pages } = useLoaderData<typeof loader>();
  const { say } = useTexts();
  const isEmpty = open.length + coming.length + over.length === 0;
  return (
    <SiteFrame>
      <h1 className="govuk-heading-l">{say("events.title")}</h1>
      <p className="govuk-body-l">{say("events.lead")}</p>
      {hasEvents ? <EventSearch filter={filter} /> : null}
      {isEmpty ? <NoEvents hasEvents={hasEvents} /> : null}
      <EventList heading={say("events.open")} events={open} />
      <EventList heading={say("events.coming")} events={coming} />
      <EventList heading={say("events.over")} events={over} />
      <ListPages
        page={page}
        pages={pages}
        pathOf={(number) => eventsAddress({ q: filter.q, venue: filter.venue?.slug ?? null, page: number })}
      />
    </SiteFrame>
  );
}

function NoEvents({ hasEvents }: { hasEvents: boolean }) {
  const { say, href } = useTexts();
  if (!hasEvents) return <p className="govuk-body">{say("events.none")}</p>;
  return (
    <p className="govuk-body" role="status">
      {say("events.none.found", {
        a: (words) => (
          <a className="govuk-link" href={href("/events")}>
            {words}
          </a>
        ),
      })}
    </p>
  );
}
