import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listEvents } from "#app/domain/events/list-events.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { listSupportOrganisations } from "#app/domain/operator/support-organisations.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { origin } from "#app/platform/env.server.ts";
import { namedEvents } from "#app/ui/events/named-events.ts";
import { StallPage } from "#app/ui/staff/stall-page.tsx";

export async function loader({
  request,
  context: { staff, settings, path, texts, now },
}: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "feedback.addByHand");
  const { identity, confidentialLane, lanes } = requireSettings(settings);
  const [all, support] = await Promise.all([listEvents(), listSupportOrganisations()]);
  const events = all.filter(({ closesAt }) => closesAt > now);
  const asked = new URL(request.url).searchParams.get("event");
  const chosen = events.find(({ id }) => id === asked);
  return {
    title: texts.t("staff.help.stall.title"),
    campaign: identity.campaignName,
    hasConfidentialLane: confidentialLane.isOpen,
    hasLanes: lanes.incident,
    events: namedEvents(events, texts).map(({ id, name, startsAt }) => ({
      id,
      name: `${name}, ${texts.date(startsAt)}`,
    })),
    event: chosen
      ? { id: chosen.id, name: chosen.name, code: chosen.code, address: `${origin()}/e/${chosen.code}` }
      : null,
    support: support.filter(({ phone }) => phone).map(({ id, name, phone }) => ({ id, name, phone })),
  };
}

export default function Stall() {
  return <StallPage {...useLoaderData<typeof loader>()} />;
}
