import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { addToGroup } from "#app/domain/triage/add-to-group.server.ts";
import { groupMemberSchema } from "#app/domain/triage/schema.ts";
import { readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { groupAddress } from "#app/ui/groups/done.ts";

/** What cannot be added any more is not offered any more on the page that comes next. */
export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const groupId = routeId(params.groupId, "group");
  const form = await readForm(request, groupMemberSchema);
  if (!form.ok) throw new Response(null, { status: 400, statusText: "unexpected form" });
  const added = await addToGroup({ groupId, itemId: form.value.item, by, now });
  return redirect(groupAddress(groupId, added.ok ? "added" : undefined), 303);
}
