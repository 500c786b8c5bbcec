import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicLedger } from "#app/domain/insights/public-ledger.server.ts";
import { publicSnapshots } from "#app/domain/insights/public-snapshots.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { LedgerPage } from "#app/ui/ledger/ledger-page.tsx";

export async function loader({ context: { settings, texts, now } }: LoaderFunctionArgs) {
  const { timeZone } = requireSettings(settings).region;
  const [ledger, snapshots] = await Promise.all([publicLedger({ now, timeZone }), publicSnapshots()]);
  return { title: texts.t("ledger.title"), ledger, snapshots };
}

export default function Ledger() {
  return <LedgerPage {...useLoaderData<typeof loader>()} />;
}
