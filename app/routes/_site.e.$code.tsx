import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { codesMeant } from "#app/domain/events/event-code.ts";
import { findEventByCode } from "#app/domain/events/find-event-by-code.server.ts";
import { namedLanguages } from "#app/domain/events/language-choices.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { listEmergencyNumbers } from "#app/domain/operator/support-organisations.server.ts";
import { pageLanguages } from "#app/domain/translations/page-languages.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { ClosedEvent } from "#app/ui/feedback/closed-event.tsx";
import { EventStart } from "#app/ui/feedback/event-start.tsx";

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { now } = context;
  const { lanes, contacts } = requireSettings(context.settings);
  const event = await findEventByCode({
    typed: params.code ?? "",
    now,
    languages: pageLanguages(context),
  });
  if (!event) throw notFound("event");
  if (!codesMeant(params.code ?? "").includes(event.code))
    throw redirect(context.texts.href(`/e/${event.code}`), 301);
  const {
    code,
    name,
    language,
    draftOf,
    hosts,
    venue,
    town,
    startsAt,
    isOpen,
    opensAt,
    answerBy,
    cancelledAt,
    languages,
    isPractice,
  } = event;
  return {
    title: name,
    event: { code, name, language, draftOf, hosts, venue, town, startsAt, answerBy, isPractice },
    spoken: namedLanguages(languages),
    isOpen,
    isCancelled: cancelledAt !== null,
    opensAt: opensAt > now ? opensAt : null,
    asksLanes: lanes.incident,
    contacts,
    emergency: await listEmergencyNumbers(),
  };
}

export default function EventByCode() {
  const { event, spoken, isOpen, isCancelled, opensAt, asksLanes, contacts, emergency } =
    useLoaderData<typeof loader>();
  if (!isOpen)
    return <ClosedEvent name={event} isPractice={event.isPractice} {...{ opensAt, isCancelled }} />;
  return <EventStart {...{ event, spoken, asksLanes, contacts, emergency }} />;
}
