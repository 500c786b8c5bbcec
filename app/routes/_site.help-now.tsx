import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findEventByCode } from "#app/domain/events/find-event-by-code.server.ts";
import { publicSupport } from "#app/domain/insights/public-support.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { isLaneOpen } from "#app/domain/safeguarding/lane.server.ts";
import { pageLanguages } from "#app/domain/translations/page-languages.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { HelpNow } from "#app/ui/help/help-now.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { texts, now } = context;
  const settings = requireSettings(context.settings);
  if (!settings.lanes.incident) throw notFound("page");
  const typed = new URL(request.url).searchParams.get("event") ?? "";
  const [organisations, event, isOpen] = await Promise.all([
    publicSupport({ languages: pageLanguages(context) }),
    typed ? findEventByCode({ typed, now }) : null,
    isLaneOpen(settings),
  ]);
  return {
    title: texts.t("helpNow.heading"),
    organisations,
    eventCode: event?.code ?? null,
    isPractice: event?.isPractice ?? false,
    isLaneOpen: isOpen,
  };
}

export default function HelpNowPage() {
  const { title: _, ...page } = useLoaderData<typeof loader>();
  return <HelpNow {...page} />;
}
