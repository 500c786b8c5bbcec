import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { namedKindOf, namesAddress } from "#app/domain/names/named-kinds.ts";
import { takeBackName } from "#app/domain/names/take-back-name.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";

/** While another one has the name, its page says so: this one is given another name first. */
export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "settings.change"));
  const kind = namedKindOf(params.names);
  const id = routeId(params.nameId, kind);
  const { ok } = await takeBackName({ kind, id, by, now });
  throw redirect(`${namesAddress(kind, id)}?done=${ok ? "takenBack" : "notTakenBack"}`, 303);
}
