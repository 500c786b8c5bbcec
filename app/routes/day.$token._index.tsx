import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { hasDaySession } from "#app/domain/events/day-pass/day-session.server.ts";
import { enterDayPass, findDayPass } from "#app/domain/events/day-pass/enter-day-pass.server.ts";
import { dayPinSchema } from "#app/domain/events/schema.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { random } from "#app/platform/random.server.ts";
import { dayCookie, readDayCookie } from "#app/platform/session-cookie.server.ts";
import { PinPage } from "#app/ui/day/pin-page.tsx";

export async function loader({
  request,
  params: { token = "" },
  context: { now, texts },
}: LoaderFunctionArgs) {
  const { id, event } = await findDayPass({ token, now });
  const sessionId = readDayCookie(request.headers.get("cookie"));
  if (await hasDaySession({ sessionId, passId: id, now })) throw redirect(`/day/${token}/sheets`);
  return { title: texts.t("staff.day.pinTitle"), event: event.name, isPractice: event.isPractice };
}

export async function action({
  request,
  params: { token = "" },
  context: { now, address },
}: ActionFunctionArgs) {
  const { id } = await findDayPass({ token, now });
  const form = await readForm(request, dayPinSchema);
  if (!form.ok) return refused(form.errors);
  const entered = await enterDayPass({ passId: id, pin: form.value.pin, address, now, random });
  if (!entered.ok)
    return refused({ pin: entered.reason === "limited" ? "error.staff.limited" : "error.staff.pinWrong" });
  const headers = { "Set-Cookie": dayCookie(entered.sessionId) };
  throw redirect(`/day/${token}/sheets`, { status: 303, headers });
}

function refused(errors: FieldErrors) {
  return data({ errors }, { status: errorStatus(errors) });
}

export default function DayPin() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <PinPage {...page} errors={sent?.errors} />;
}
