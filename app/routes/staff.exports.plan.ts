import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { exportPlan } from "#app/domain/actions/plan-file/export-plan.server.ts";
import { planExportSchema } from "#app/domain/insights/exports/export-choices.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { readForm } from "#app/platform/form-data.server.ts";
import { fileToSave } from "#app/platform/table-file.server.ts";

/** Sent by POST, since taking a file is written down in the ledger. It names people, as the plan's document does. */
export async function action({ request, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "plan.import"));
  const form = await readForm(request, planExportSchema);
  if (!form.ok) return redirect("/staff/exports?refused=form", 303);
  const { plan: slug, format } = form.value;
  const { content } = await exportPlan({ slug, format, by, now });
  return fileToSave({ content, format, name: slug, now });
}
