import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicNumbers } from "#app/domain/insights/public-numbers.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { NumbersPage } from "#app/ui/numbers/numbers-page.tsx";

export async function loader({ context: { texts, settings, now } }: LoaderFunctionArgs) {
  const { lanes } = requireSettings(settings);
  return {
    title: texts.t("numbers.title"),
    numbers: await publicNumbers({ now }),
    asksAboutReporting: lanes.incident,
  };
}

export default function Numbers() {
  return <NumbersPage {...useLoaderData<typeof loader>()} />;
}
