import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { meeting } from "#app/domain/insights/meeting.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { after, dateIn, days } from "#app/platform/clock.ts";
import { instantIn } from "#app/platform/local-time.ts";
import { MeetingPage } from "#app/ui/ledger/meeting-page.tsx";

/** So many days are looked at when nobody names a period. */
const USUAL_DAYS = 90;

export async function loader({
  request,
  context: { staff, settings, path, texts, now },
}: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "ledger.read");
  const { promises, region, languages } = requireSettings(settings);
  const { timeZone } = region;
  const query = new URL(request.url).searchParams;
  const to = dayOf(query.get("to")) ?? dateIn(timeZone, now);
  const asked = dayOf(query.get("from")) ?? dateIn(timeZone, after(now, -days(USUAL_DAYS)));
  const [from = to] = [asked, to].sort();
  const facts = await meeting({
    from: instantIn(timeZone, from, "00:00"),
    to: instantIn(timeZone, dayAfter(to), "00:00"),
    now,
    timeZone,
    languages: languages.offered,
    promises,
  });
  return {
    title: texts.t("staff.meeting.title"),
    from,
    to,
    promises,
    facts: { ...facts, languages: facts.languages.map(languageName) },
  };
}

function dayOf(text: string | null): string | null {
  const isDay = text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  return isDay ? text : null;
}

function dayAfter(day: string): string {
  return after(new Date(`${day}T00:00:00Z`), days(1))
    .toISOString()
    .slice(0, 10);
}

export default function Meeting() {
  return <MeetingPage {...useLoaderData<typeof loader>()} />;
}
