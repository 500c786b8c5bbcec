import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findEventByCode } from "#app/domain/events/find-event-by-code.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { listSupportOrganisations } from "#app/domain/operator/support-organisations.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { HelpNow } from "#app/ui/help/help-now.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { texts, now } = context;
  if (!requireSettings(context.settings).lanes.incident) throw notFound("page");
  const typed = new URL(request.url).searchParams.get("event") ?? "";
  const [organisations, event] = await Promise.all([
    listSupportOrganisations(),
    typed ? findEventByCode({ typed, now }) : null,
  ]);
  return { title: texts.t("helpNow.heading"), organisations, eventCode: event?.code ?? null };
}

export default function HelpNowPage() {
  const { organisations, eventCode } = useLoaderData<typeof loader>();
  return <HelpNow organisations={organisations} eventCode={eventCode} />;
}
