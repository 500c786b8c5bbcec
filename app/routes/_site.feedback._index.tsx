import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { listEmergencyNumbers } from "#app/domain/operator/support-organisations.server.ts";
import { StartPage } from "#app/ui/feedback/start-page.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

export async function loader({ context }: LoaderFunctionArgs) {
  const { lanes, contacts, identity } = requireSettings(context.settings);
  return {
    title: context.texts.t("lanes.question"),
    operator: identity.operatorName,
    asksLanes: lanes.incident,
    contacts,
    emergency: await listEmergencyNumbers(),
  };
}

export default function Start() {
  const { operator, ...start } = useLoaderData<typeof loader>();
  const { say } = useTexts();
  return <StartPage {...start} eventCode={null} whoReads={say("start.whoReads", { operator })} />;
}
