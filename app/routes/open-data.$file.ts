import { createHash } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { OPEN_DATA, OPEN_DATA_COLUMNS, openDataPackage } from "#app/domain/insights/open-data-package.ts";
import { publicOpenData } from "#app/domain/insights/public-open-data.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { csvOf } from "#app/platform/plain-table.server.ts";
import { openDataWords } from "#app/ui/open-data/open-data-words.ts";

/** /open-data/datapackage.json describes the others: responses, actions and ledger, each as .csv and .json. */
export async function loader({ request, params, context: { settings, texts, now } }: LoaderFunctionArgs) {
  const { region, identity } = requireSettings(settings);
  const [, name, ending] = /^([a-z]+)\.(csv|json)$/.exec(params.file ?? "") ?? [];
  if (name === "datapackage" && ending === "json") {
    const described = openDataPackage({ ...openDataWords(texts), publisher: identity.operatorName });
    return file(request, JSON.stringify(described, null, 2), "json");
  }
  const known = OPEN_DATA.find((one) => one === name);
  if (!known) throw notFound("data");
  const rows = await publicOpenData(known, { now, timeZone: region.timeZone });
  if (ending === "json") return file(request, JSON.stringify(rows), "json");
  const head = OPEN_DATA_COLUMNS[known];
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
