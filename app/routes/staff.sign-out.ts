import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { signOut } from "#app/domain/staff/sign-out.server.ts";
import { endedSessionCookie } from "#app/platform/session-cookie.server.ts";

/** Opening the address changes nothing: only the button in the header signs out. */
export function loader() {
  throw redirect("/staff");
}

export async function action({ context: { sessionId } }: ActionFunctionArgs) {
  if (sessionId) await signOut({ sessionId });
  throw redirect("/staff/sign-in", {
    status: 303,
    headers: { "Set-Cookie": endedSessionCookie(), "Clear-Site-Data": '"cookies", "storage"' },
  });
}
