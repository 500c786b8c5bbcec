import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { endInvitation } from "#app/domain/staff/end-invitation.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";

export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "team.manage"));
  await endInvitation({ invitationId: routeId(params.invitationId, "invitation"), by, now });
  return redirect("/staff/team?done=invitationEnded", 303);
}
