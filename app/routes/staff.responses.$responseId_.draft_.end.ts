import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { dropDraft } from "#app/domain/responses/drafts/drop-draft.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";
import { responseAddress } from "#app/ui/responses/staff-done.ts";

export async function action({ params, context: { staff } }: ActionFunctionArgs) {
  const me = requireStaff({ staff }, "responses.write");
  const responseId = routeId(params.responseId, "response");
  await dropDraft({ responseId, staffId: me.id });
  return redirect(responseAddress(responseId, "thrownAway"), 303);
}
