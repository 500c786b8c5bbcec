import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { numbersSchema } from "#app/domain/actions/schema.ts";
import { showNumbers } from "#app/domain/actions/show-numbers.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { staffActionAddress } from "#app/ui/actions/done.ts";

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.publish"));
  const actionId = routeId(params.actionId, "action");
  const form = await readForm(request, numbersSchema);
  if (!form.ok) throw new Response(null, { status: 400 });
  await showNumbers({ actionId, isShown: form.value.numbers === "show", by, now });
  return redirect(staffActionAddress(actionId, "numbers"), 303);
}
