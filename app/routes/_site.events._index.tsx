import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicEvents } from "#app/domain/events/public-events.server.ts";
import { pageLanguages } from "#app/domain/translations/page-languages.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { EventList } from "#app/ui/events/event-list.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { ListPages } from "#app/ui/list-pages.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

const OVER_PER_PAGE = 20;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { texts, now } = context;
  const page = Number(new URL(request.url).searchParams.get("page") ?? 1);
  if (!Number.isSafeInteger(page) || page < 1) throw notFound("page");
  const { coming, over } = await publicEvents({ now, languages: pageLanguages(context) });
  const closed = over.filter(({ code }) => code === null);
  const pages = Math.max(1, Math.ceil(closed.length / OVER_PER_PAGE));
  if (page > pages) throw notFound("page");
  const title = texts.t("events.title");
  const first = page === 1 ? [...coming, ...over] : [];
  return {
    title: pages > 1 ? texts.t("responses.titlePage", { title, page, pages }) : title,
    open: first.filter(({ code }) => code !== null),
    coming: first.filter(({ code, isOver }) => code === null && !isOver),
    over: closed.slice((page - 1) * OVER_PER_PAGE, page * OVER_PER_PAGE),
    page,
    pages,
  };
}

export default function Events() {
  const { open, coming, over, page, pages } = useLoaderData<typeof loader>();
  const { say } = useTexts();
  const isEmpty = open.length + coming.length + over.length === 0;
  return (
    <SiteFrame>
      <h1 className="govuk-heading-l">{say("events.title")}</h1>
      <p className="govuk-body-l">{say("events.lead")}</p>
      {isEmpty ? <p className="govuk-body">{say("events.none")}</p> : null}
      <EventList heading={say("events.open")} events={open} />
      <EventList heading={say("events.coming")} events={coming} />
      <EventList heading={say("events.over")} events={over} />
      <ListPages
        page={page}
        pages={pages}
        pathOf={(number) => (number > 1 ? `/events?page=${number}` : "/events")}
      />
    </SiteFrame>
  );
}
