import type { LoaderFunctionArgs } from "@remix-run/node";
import { publicSnapshot } from "#app/domain/insights/public-snapshots.server.ts";
import { notFound } from "#app/platform/http-errors.ts";

/** /ledger/2026-10.json: the numbers of a month as they were public that night. */
export async function loader({ params, context: { texts } }: LoaderFunctionArgs) {
  const [, month] = /^(\d{4}-\d{2})\.json$/.exec(params.file ?? "") ?? [];
  if (!month) throw notFound("snapshot");
  const { events, ...snapshot } = await publicSnapshot({ month });
  const named = events.map(({ line, ...event }) => ({
    ...event,
    name: line === "event" ? event.name : texts.t(`ledger.line.${line}`),
  }));
  return Response.json({ ...snapshot, events: named }, { headers: { "Cache-Control": "no-store" } });
}
