import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { namedKindOf, namesAddress } from "#app/domain/names/named-kinds.ts";
import { retireName } from "#app/domain/names/retire-name.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";

export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "settings.change"));
  const kind = namedKindOf(params.names);
  await retireName({ kind, id: routeId(params.nameId, kind), by, now });
  throw redirect(`${namesAddress(kind)}?done=retired`, 303);
}
