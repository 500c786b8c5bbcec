import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { retireArea } from "#app/domain/operator/retire-area.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";

export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "settings.change"));
  await retireArea({ areaId: routeId(params.areaId, "area"), by, now });
  throw redirect("/staff/settings/areas?done=retired", 303);
}
