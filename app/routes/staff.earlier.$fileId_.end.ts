import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { discardEarlierFile } from "#app/domain/responses/earlier/discard-earlier-file.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";

export async function action({ params, context: { staff } }: ActionFunctionArgs) {
  requireStaff({ staff }, "responses.publish");
  await discardEarlierFile({ fileId: routeId(params.fileId, "file of earlier answers") });
  return redirect("/staff/earlier?done=discarded", 303);
}
