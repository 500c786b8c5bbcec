import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { namedLanguages } from "#app/domain/events/language-choices.server.ts";
import { publicEvent } from "#app/domain/events/public-event.server.ts";
import { publicEventAddress } from "#app/domain/events/public-event-address.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { responsesOfEvent } from "#app/domain/responses/public-responses-about.server.ts";
import { pageLanguages } from "#app/domain/translations/page-languages.ts";
import { EventPage } from "#app/ui/events/event-page.tsx";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { texts, now } = context;
  const { timeZone } = requireSettings(context.settings).region;
  const slug = params.slug ?? "";
  const address = await publicEventAddress({ slug });
  if (address !== slug) throw redirect(texts.href(`/events/${address}`), 301);
  const { id, ...event } = await publicEvent({
    slug,
    now,
    timeZone,
    languages: pageLanguages(context),
  });
  return {
    title: event.name ?? texts.t("events.inTown", { town: event.town }),
    event,
    spoken: namedLanguages(event.languages),
    responses: event.isOver ? await responsesOfEvent({ eventId: id, language: texts.language }) : [],
  };
}

export default function Event() {
  const { event, spoken, responses } = useLoaderData<typeof loader>();
  return <EventPage event={event} spoken={spoken} responses={responses} />;
}
