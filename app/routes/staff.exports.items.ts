import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { type ExportFormat, exportSchema } from "#app/domain/insights/exports/export-choices.ts";
import { type ExportedItem, exportItems } from "#app/domain/insights/exports/export-items.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { readForm } from "#app/platform/form-data.server.ts";
import { csvOf, xlsxOf } from "#app/platform/plain-table.server.ts";

const TYPES: Record<ExportFormat, string> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
};

/** Sent by POST, since taking a file is written down in the ledger. */
export async function action({ request, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "items.export"));
  const form = await readForm(request, exportSchema);
  if (!form.ok) return redirect("/staff/exports?refused=form", 303);
  const { format } = form.value;
  const exported = await exportItems({ choices: form.value, by, now });
  if (!exported.ok) return redirect(`/staff/exports?refused=${exported.reason}`, 303);
  return new Response(await fileOf(exported.items, format), {
    headers: {
      "Content-Type": TYPES[format],
      "Content-Disposition": `attachment; filename="items-${now.toISOString().slice(0, 10)}.${format}"`,
      "Cache-Control": "no-store",
    },
  });
}

async function fileOf(
  items: ExportedItem[],
  format: ExportFormat,
): Promise<string | Uint8Array<ArrayBuffer>> {
  if (format === "json") return JSON.stringify(items, null, 2);
  const table = {
    head: Object.keys(items[0] ?? {}),
    rows: items.map((item) => Object.values(item).map((cell) => [cell].flat().join(", "))),
  };
  return format === "csv" ? csvOf(table) : xlsxOf(table);
}
