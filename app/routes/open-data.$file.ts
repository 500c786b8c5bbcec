import { createHash } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  OPEN_DATA,
  OPEN_DATA_FIELDS,
  type OpenDataName,
  publicOpenData,
} from "#app/domain/insights/public-open-data.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { csvOf } from "#app/platform/plain-table.server.ts";

/** /open-data/datapackage.json describes the others: responses, actions and ledger, each as .csv and .json. */
export async function loader({ request, params, context: { settings, now } }: LoaderFunctionArgs) {
  const { region } = requireSettings(settings);
  const [, name, ending] = /^([a-z]+)\.(csv|json)$/.exec(params.file ?? "") ?? [];
  if (name === "datapackage" && ending === "json")
    return file(request, JSON.stringify(description()), "json");
  const known = OPEN_DATA.find((one) => one === name);
  if (!known) throw notFound("data");
  const rows = await publicOpenData(known, { now, timeZone: region.timeZone });
  if (ending === "json") return file(request, JSON.stringify(rows), "json");
  const head = Object.keys(OPEN_DATA_FIELDS[known]);
  return file(request, csvOf({ head, rows: rows.map((row) => head.map((name) => row[name] ?? "")) }), "csv");
}

/** Any site may read them, and a program that has them already is told so. */
function file(request: Request, body: string, ending: "csv" | "json"): Response {
  const tag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = {
    "Content-Type": ending === "csv" ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
    "Access-Control-Allow-Origin": "*",
    "Cache-Control": "no-cache",
    ETag: tag,
  };
  const isKnown = request.headers.get("if-none-match")?.includes(tag) ?? false;
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
}

/** A Frictionless Data Package (version 1). */
function description() {
  return {
    profile: "tabular-data-package",
    name: "you-said-we-did",
    resources: OPEN_DATA.map((name) => ({
      profile: "tabular-data-resource",
      name,
      path: `${name}.csv`,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      schema: { fields: fieldsOf(name) },
    })),
  };
}

function fieldsOf(of: OpenDataName) {
  return Object.entries(OPEN_DATA_FIELDS[of]).map(([name, meaning]) => {
    const isCount = of === "ledger" && !["event", "line", "name"].includes(name);
    return { name, type: isCount ? "integer" : "string", description: meaning };
  });
}
