import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { settleWarning } from "#app/domain/actions/settle-warning.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";
import { staffActionAddress } from "#app/ui/actions/done.ts";

export function loader({ params, context: { staff, path } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "actions.edit");
  return redirect(`/staff/actions/${routeId(params.actionId, "action")}`);
}

export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.edit"));
  const actionId = routeId(params.actionId, "action");
  await settleWarning({ warningId: routeId(params.warningId, "warning"), by, now });
  return redirect(staffActionAddress(actionId, "settled"), 303);
}
