import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { unpublishAction } from "#app/domain/actions/unpublish-action.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";
import { staffActionAddress } from "#app/ui/actions/done.ts";

export function loader({ params, context: { staff, path } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "actions.publish");
  return redirect(`/staff/actions/${routeId(params.actionId, "action")}`);
}

export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.publish"));
  const actionId = routeId(params.actionId, "action");
  await unpublishAction({ actionId, by, now });
  return redirect(staffActionAddress(actionId, "unpublished"), 303);
}
