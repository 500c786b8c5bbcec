import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { exportSchema } from "#app/domain/insights/exports/export-choices.ts";
import { exportItems } from "#app/domain/insights/exports/export-items.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { readForm } from "#app/platform/form-data.server.ts";
import { tableFile } from "#app/platform/table-file.server.ts";

/** Sent by POST, since taking a file is written down in the ledger. */
export async function action({ request, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "items.export"));
  const form = await readForm(request, exportSchema);
  if (!form.ok) return redirect("/staff/exports?refused=form", 303);
  const exported = await exportItems({ choices: form.value, by, now });
  if (!exported.ok) return redirect(`/staff/exports?refused=${exported.reason}`, 303);
  return tableFile({ rows: exported.items, format: form.value.format, name: "items", now });
}
