import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { OpenDataPage } from "#app/ui/open-data/open-data-page.tsx";

export function loader({ context: { settings, texts } }: LoaderFunctionArgs) {
  const { operatorName } = requireSettings(settings).identity;
  return { title: texts.t("openData.title"), operatorName };
}

export default function OpenData() {
  return <OpenDataPage {...useLoaderData<typeof loader>()} />;
}
