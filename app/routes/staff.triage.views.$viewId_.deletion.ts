import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { deleteView } from "#app/domain/desk/delete-view.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";

export async function action({ params, context: { staff } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.read"));
  await deleteView({ viewId: routeId(params.viewId, "view"), by });
  return redirect("/staff/triage/views", 303);
}
