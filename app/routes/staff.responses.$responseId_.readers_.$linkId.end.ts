import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { endReaderLink } from "#app/domain/responses/reader-links/end-reader-link.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";

/** Taking back what was answered or taken back meanwhile changes nothing: the page shows where it stands. */
export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.write"));
  const responseId = routeId(params.responseId, "response");
  await endReaderLink({ responseId, linkId: routeId(params.linkId, "reader link"), by, now });
  return redirect(`/staff/responses/${responseId}/readers?done=ended`, 303);
}
