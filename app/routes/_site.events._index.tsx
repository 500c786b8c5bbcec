import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicEvents } from "#app/domain/events/public-events.server.ts";
import { EventList } from "#app/ui/events/event-list.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

export async function loader({ context: { texts, now } }: LoaderFunctionArgs) {
  const { coming, over } = await publicEvents({ now });
  const all = [...coming, ...over];
  return {
    title: texts.t("events.title"),
    open: all.filter(({ code }) => code !== null),
    coming: coming.filter(({ code }) => code === null),
    over: over.filter(({ code }) => code === null),
  };
}

export default function Events() {
  const { open, coming, over } = useLoaderData<typeof loader>();
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
    </SiteFrame>
  );
}
