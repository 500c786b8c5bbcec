import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicLedger } from "#app/domain/insights/public-ledger.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { LedgerPage } from "#app/ui/ledger/ledger-page.tsx";

export async function loader({ context: { settings, texts, now } }: LoaderFunctionArgs) {
  const { timeZone } = requireSettings(settings).region;
  return { title: texts.t("ledger.title"), ledger: await publicLedger({ now, timeZone }) };
}

export default function Ledger() {
  return <LedgerPage {...useLoaderData<typeof loader>()} />;
}
