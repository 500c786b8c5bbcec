import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { CountryCode } from "libphonenumber-js";
import { findEventByCode } from "#app/domain/events/find-event-by-code.server.ts";
import { submissionSchema } from "#app/domain/feedback/schema.ts";
import { findPersonalDetails } from "#app/domain/feedback/screening/personal-details.ts";
import { submitFeedback } from "#app/domain/feedback/submit-feedback.server.ts";
import { RESIDENT } from "#app/domain/ledger/actor.ts";
import { isInUse } from "#app/domain/names/names-in-use.server.ts";
import { listAreas } from "#app/domain/operator/areas.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { pageLanguages } from "#app/domain/translations/page-languages.ts";
import { publicThemes } from "#app/domain/triage/public-themes.server.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { isMailOn } from "#app/platform/env.server.ts";
import { formMadeAt, isTooFast } from "#app/platform/form-age.server.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { newToken, random } from "#app/platform/random.server.ts";
import { spend } from "#app/platform/rate-limit.server.ts";
import type { PageContext } from "#app/server/load-context.server.ts";
import { ClosedEvent } from "#app/ui/feedback/closed-event.tsx";
import { FeedbackPage } from "#app/ui/feedback/feedback-page.tsx";
import type { FormReturned } from "#app/ui/feedback/form-page.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { texts, now } = context;
  const { languages, lanes } = requireSettings(context.settings);
  const [event, areas, themes] = await Promise.all([
    eventOf(request, context),
    listAreas(),
    publicThemes({ languages: pageLanguages(context) }),
  ]);
  return {
    title: texts.t("feedback.form.title"),
    event: event && {
      ...{ code: event.code, name: event.name, language: event.language, hosts: event.hosts },
      isPractice: event.isPractice,
    },
    closedEvent: event && { name: event.name, language: event.language, draftOf: event.draftOf },
    isCancelled: event ? event.cancelledAt !== null : false,
    isOpen: event?.isOpen ?? true,
    opensAt: event && !event.isOpen && event.opensAt > now ? event.opensAt : null,
    areas,
    themes,
    languages: languages.offered.map((code) => ({ code, name: languageName(code) })),
    canEmail: isMailOn(),
    asksLanes: lanes.incident,
    submissionKey: newToken(random, 24),
    made: formMadeAt(now),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { texts, now, address } = context;
  const settings = requireSettings(context.settings);
  const event = await eventOf(request, context);
  const read = await readForm(request, submissionSchema);
  const typed = read.ok ? textsOf(read.value) : read.typed;
  const refuse = (status: number, why: Partial<FormReturned>) =>
    data({ typed, errors: null, hints: [], isClosed: false, ...why }, { status });

  if (!(await spend({ name: "feedback", who: address, now }))) return refuse(429, wholeForm("limited"));
  if (!read.ok) return refuse(errorStatus(read.errors), { errors: worded(read.errors) });
  const { value } = read;
  if (value.website) return refuse(400, wholeForm("refused"));
  if (isTooFast(value.made, now)) return refuse(422, wholeForm("tooFast"));
  if (event && !event.isOpen) return refuse(409, { ...wholeForm("closed"), isClosed: true });
  const errors = await unknownChoices(value, {
    offered: settings.languages.offered,
    isAtEvent: event !== null,
  });
  if (errors) return refuse(422, { errors });
  const hints = findPersonalDetails(value.body, { country: settings.region.country as CountryCode });
  if (hints.length > 0 && !value.asItIs) return refuse(200, { hints });

  const { ticket } = await submitFeedback({
    words: value.body,
    eventId: event?.id ?? null,
    channel: "web",
    language: value.language || texts.language,
    areaId: value.area || null,
    themeId: value.theme || null,
    mayPublish: value.mayPublish === "yes",
    writtenForAnother: value.writtenForAnother === "yes",
    answerVia: value.answerVia || "code",
    submissionKey: value.submissionKey,
    keepWordsMonths: settings.promises.keepWordsMonths,
    by: RESIDENT,
    now,
    random,
  });
  return redirect(texts.href(ticket ? `/receipt/new/${ticket}` : "/receipt?notice=alreadySent"), 303);
}

async function eventOf(request: Request, { now, ...page }: PageContext) {
  const code = new URL(request.url).searchParams.get("event");
  if (!code) return null;
  const event = await findEventByCode({ typed: code, now, languages: pageLanguages(page) });
  if (!event) throw notFound("event");
  return event;
}

function textsOf(value: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, text ?? ""]));
}

function wholeForm(why: "limited" | "refused" | "tooFast" | "closed"): { errors: FieldErrors } {
  return { errors: { _form: `error.feedback.${why}` } };
}

/** A choice that no page of ours offers has no words of its own; what is wrong with hidden fields is the form's fault. */
function worded({ body, area, theme, language, answerVia, ...hidden }: FieldErrors): FieldErrors {
  const choice = "error.feedback.choice";
  return {
    ...(Object.keys(hidden).length > 0 && { _form: "error.feedback.refused" }),
    ...(body && { body }),
    ...(area && { area: choice }),
    ...(theme && { theme: choice }),
    ...(language && { language: choice }),
    ...(answerVia && { answerVia: choice }),
  };
}

type Choices = { area: string; theme: string; language: string; answerVia: string };

async function unknownChoices(
  { area, theme, language, answerVia }: Choices,
  { offered, isAtEvent }: { offered: string[]; isAtEvent: boolean },
): Promise<FieldErrors | null> {
  const [isArea, isTheme] = await Promise.all([
    area === "" || isInUse({ kind: "area", id: area }),
    theme === "" || isInUse({ kind: "theme", id: theme }),
  ]);
  const errors = worded({
    ...(!isArea && { area: "unknown" }),
    ...(!isTheme && { theme: "unknown" }),
    ...(language && !offered.includes(language) && { language: "unknown" }),
    ...(answerVia === "email" && !isMailOn() && { answerVia: "unknown" }),
    ...(answerVia === "meeting" && !isAtEvent && { answerVia: "unknown" }),
  });
  return Object.keys(errors).length > 0 ? errors : null;
}

export default function NewFeedback() {
  const page = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { closedEvent, isOpen, isCancelled, opensAt } = page;
  if (closedEvent && !isOpen && !returned)
    return (
      <ClosedEvent
        name={closedEvent}
        isPractice={page.event?.isPractice ?? false}
        {...{ opensAt, isCancelled }}
      />
    );
  return <FeedbackPage page={page} returned={returned} />;
}
