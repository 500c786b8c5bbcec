import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findEventByCode } from "#app/domain/events/find-event-by-code.server.ts";
import { publicSupport } from "#app/domain/insights/public-support.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { isLaneOpen } from "#app/domain/safeguarding/lane.server.ts";
import { tellSchema } from "#app/domain/safeguarding/schema.ts";
import { tellInConfidence } from "#app/domain/safeguarding/tell-in-confidence.server.ts";
import { pageLanguages } from "#app/domain/translations/page-languages.ts";
import { formMadeAt, isTooFast } from "#app/platform/form-age.server.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { newToken, random } from "#app/platform/random.server.ts";
import { spend } from "#app/platform/rate-limit.server.ts";
import { LaneClosed } from "#app/ui/confidential/lane-closed.tsx";
import { TellPage } from "#app/ui/confidential/tell-page.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { texts, now } = context;
  const [organisations, isOpen, event] = await Promise.all([
    publicSupport({ languages: pageLanguages(context) }),
    isLaneOpen(requireSettings(context.settings)),
    eventOf(request, now),
  ]);
  return {
    title: texts.t("confidential.title"),
    organisations,
    isOpen: isOpen && !event?.isPractice,
    isPractice: event?.isPractice ?? false,
    eventCode: event?.code ?? null,
    submissionKey: newToken(random, 24),
    made: formMadeAt(now),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { texts, now, address } = context;
  const settings = requireSettings(context.settings);
  const event = await eventOf(request, now);
  const read = await readForm(request, tellSchema);
  const typed = read.ok ? { ...read.value } : read.typed;
  const refuse = (status: number, errors: FieldErrors) => data({ typed, errors }, { status });
  const refuseAll = (status: number, error: string) => refuse(status, { _form: error });

  if (!(await spend({ name: "feedback", who: address, now })))
    return refuseAll(429, "error.feedback.limited");
  if (!read.ok) return refuse(errorStatus(read.errors), worded(read.errors));
  const { value } = read;
  if (value.website) return refuseAll(400, "error.feedback.refused");
  if (isTooFast(value.made, now)) return refuseAll(422, "error.feedback.tooFast");
  if (event?.isPractice) return refuseAll(409, "error.confidential.practice");
  if (!(await isLaneOpen(settings))) return refuseAll(409, "error.confidential.closed");
  const { ticket } = await tellInConfidence({
    words: value.body,
    reach: { how: value.reachHow, when: value.reachWhen },
    phrase: value.phrase || null,
    eventId: event?.id ?? null,
    language: texts.language,
    submissionKey: value.submissionKey,
    keepWordsMonths: settings.promises.keepWordsMonths,
    now,
    random,
  });
  return redirect(texts.href(ticket ? `/receipt/new/${ticket}` : "/receipt?notice=alreadySent"), 303);
}

/** An event that is over or unknown is no reason to send anybody away from here. */
function eventOf(request: Request, now: Date) {
  const typed = new URL(request.url).searchParams.get("event");
  return typed ? findEventByCode({ typed, now }) : null;
}

/** What is wrong with fields that people do not see is the form's fault. */
function worded({ body, reachHow, reachWhen, phrase, ...hidden }: FieldErrors): FieldErrors {
  return {
    ...(Object.keys(hidden).length > 0 && { _form: "error.feedback.refused" }),
    ...(body && { body }),
    ...(reachHow && { reachHow }),
    ...(reachWhen && { reachWhen }),
    ...(phrase && { phrase }),
  };
}

export default function Confidential() {
  const { title: _, isOpen, ...page } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  if (!isOpen && !returned)
    return <LaneClosed organisations={page.organisations} isPractice={page.isPractice} />;
  return <TellPage {...page} typed={returned?.typed} errors={returned?.errors} />;
}
