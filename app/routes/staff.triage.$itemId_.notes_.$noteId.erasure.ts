import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { deskOf } from "#app/domain/desk/desk-place.ts";
import { eraseNote } from "#app/domain/desk/erase-note.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";
import { doneAddress } from "#app/ui/desk/desk-address.ts";

/** Erased already is as good as erased now. */
export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const itemId = routeId(params.itemId, "item");
  await eraseNote({ itemId, noteId: routeId(params.noteId, "note"), by, now });
  return redirect(doneAddress({ itemId, desk: deskOf(request.url), next: itemId, done: "noteErased" }), 303);
}
