import type { ActionFunctionArgs } from "@remix-run/node";
import { requireStaff } from "#app/domain/staff/permissions.ts";

/** "Stay signed in": that somebody asked is already what keeps the session; the answer says until when. */
export function action({ context: { staff, sessionEndsAt, now } }: ActionFunctionArgs) {
  requireStaff({ staff }, "home.see");
  const secondsLeft = sessionEndsAt ? Math.floor((sessionEndsAt.getTime() - now.getTime()) / 1000) : 0;
  return Response.json({ secondsLeft });
}
