import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicLedger } from "#app/domain/insights/public-ledger.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";

/** The numbers of the ledger page for programs. */
export async function loader({ context: { settings, texts, now } }: LoaderFunctionArgs) {
  const { timeZone } = requireSettings(settings).region;
  const ledger = await publicLedger({ now, timeZone });
  const events = ledger.events.map(({ line, ...event }) => ({
    ...event,
    name: line === "event" ? event.name : texts.t(`ledger.line.${line}`),
  }));
  return Response.json({ ...ledger, events }, { headers: { "Cache-Control": "no-store" } });
}
