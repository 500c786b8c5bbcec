import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endDaySession } from "#app/domain/events/day-pass/day-session.server.ts";
import { findDayPass } from "#app/domain/events/day-pass/enter-day-pass.server.ts";
import { endedDayCookie, readDayCookie } from "#app/platform/session-cookie.server.ts";

export async function action({ request, params: { token = "" }, context: { now } }: ActionFunctionArgs) {
  const { id } = await findDayPass({ token, now });
  await endDaySession({ sessionId: readDayCookie(request.headers.get("cookie")), passId: id });
  throw redirect(`/day/${token}`, { status: 303, headers: { "Set-Cookie": endedDayCookie() } });
}
