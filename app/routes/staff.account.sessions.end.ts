import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endOtherSessions } from "#app/domain/staff/own-account/end-other-sessions.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";

export async function action({ context: { staff, sessionId } }: ActionFunctionArgs) {
  const me = requireStaff({ staff }, "home.see");
  if (sessionId) await endOtherSessions({ staffId: me.id, sessionId });
  return redirect("/staff/account?done=sessions", 303);
}
