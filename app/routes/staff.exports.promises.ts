import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { wholeExportSchema } from "#app/domain/insights/exports/export-choices.ts";
import { exportPromises } from "#app/domain/insights/exports/export-promises.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { readForm } from "#app/platform/form-data.server.ts";
import { tableFile } from "#app/platform/table-file.server.ts";

/** Sent by POST, since taking a file is written down in the ledger. */
export async function action({ request, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "plan.export"));
  const form = await readForm(request, wholeExportSchema);
  if (!form.ok) return redirect("/staff/exports?refused=form", 303);
  const { format } = form.value;
  const exported = await exportPromises({ format, by, now });
  if (!exported.ok) return redirect("/staff/exports?refused=noneYet", 303);
  return tableFile({ rows: exported.promises, format, name: "promises", now });
}
