import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { removeEvidence } from "#app/domain/actions/parts/remove-evidence.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { emptySchema } from "#app/domain/staff/schema.ts";
import { readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { partsAddress } from "#app/ui/action-parts/parts-address.ts";

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.edit"));
  const actionId = routeId(params.actionId, "action");
  const evidenceId = routeId(params.evidenceId, "evidence");
  if (!(await readForm(request, emptySchema)).ok) throw new Response(null, { status: 400 });
  await removeEvidence({ actionId, evidenceId, by, now });
  return redirect(partsAddress(actionId, "evidence", "removed"), 303);
}
