import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicEvents } from "#app/domain/events/public-events.server.ts";
import { publicLedger } from "#app/domain/insights/public-ledger.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { publicOutcomes } from "#app/domain/responses/public-outcomes.server.ts";
import { publicResponses } from "#app/domain/responses/public-responses.server.ts";
import { pageLanguages } from "#app/domain/translations/page-languages.ts";
import { HomePage } from "#app/ui/home/home-page.tsx";

const LATEST = 3;

export async function loader({ context }: LoaderFunctionArgs) {
  const { texts, now } = context;
  const { region, identity } = requireSettings(context.settings);
  const languages = pageLanguages(context);
  const [outcomes, events, { responses }, { total }] = await Promise.all([
    publicOutcomes(),
    publicEvents({ now, languages }),
    publicResponses({ language: texts.language }),
    publicLedger({ now, timeZone: region.timeZone }),
  ]);
  // The operator's own line is in the operator's language only.
  const tagline = (languages.shown === languages.written && identity.tagline) || null;
  return {
    title: tagline ?? texts.t("home.title"),
    tagline,
    outcomes,
    openEvents: [...events.coming, ...events.over].filter(({ code }) => code !== null).slice(0, LATEST),
    responses: responses.slice(0, LATEST),
    balance: { received: total.received, answered: total.answered, linked: total.linked },
  };
}

export default function Home() {
  return <HomePage {...useLoaderData<typeof loader>()} />;
}
