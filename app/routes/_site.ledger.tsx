import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicLedger } from "#app/domain/insights/public-ledger.server.ts";
import { publicLedgerNames } from "#app/domain/insights/public-ledger-names.server.ts";
import { publicSnapshots } from "#app/domain/insights/public-snapshots.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { pageLanguages } from "#app/domain/translations/page-languages.ts";
import { LedgerPage } from "#app/ui/ledger/ledger-page.tsx";

export async function loader({ context }: LoaderFunctionArgs) {
  const { settings, texts, now } = context;
  const { timeZone } = requireSettings(settings).region;
  const [ledger, snapshots] = await Promise.all([publicLedger({ now, timeZone }), publicSnapshots()]);
  const names = await publicLedgerNames({ lines: ledger.events, languages: pageLanguages(context) });
  return { title: texts.t("ledger.title"), ledger, names, snapshots };
}

export default function Ledger() {
  return <LedgerPage {...useLoaderData<typeof loader>()} />;
}
