import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { mailReaderLink } from "#app/domain/responses/reader-links/mail-reader-link.server.ts";
import { makeReaderLink } from "#app/domain/responses/reader-links/make-reader-link.server.ts";
import { responseForStaff } from "#app/domain/responses/response-for-staff.server.ts";
import { readerSchema } from "#app/domain/responses/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { isMailOn, origin } from "#app/platform/env.server.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { random } from "#app/platform/random.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { ReadersPage } from "#app/ui/responses/readers-page.tsx";
import { responseAddress } from "#app/ui/responses/staff-done.ts";

export async function loader({
  request,
  params,
  context: { staff, settings, path, texts, now },
}: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "responses.write");
  const responseId = routeId(params.responseId, "response");
  const { id, isPractice, reading, links, latest } = await responseForStaff({ responseId, now });
  // Asking anew shows the page with the link, also once it was answered meanwhile.
  if (!reading && request.method === "GET") throw redirect(responseAddress(id));
  return {
    title: texts.t("staff.readers.title"),
    response: { id, isPractice, title: latest.title },
    links,
    canMail: isMailOn() && !requireSettings(settings).isDemo,
    isEnded: new URL(request.url).searchParams.get("done") === "ended",
  };
}

/** Answers with the link itself, so that it is in no address and is gone with the page. */
export async function action({
  request,
  params,
  context: { staff, settings, texts, now },
}: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.write"));
  const responseId = routeId(params.responseId, "response");
  const form = await readForm(request, readerSchema);
  if (!form.ok) return refused(form.errors, form.typed, errorStatus(form.errors));
  const { name, email } = form.value;
  const made = await makeReaderLink({ responseId, name, email, by, now, random });
  if (!made.ok) return refused({ _form: `error.response.${made.reason}` }, form.value, 409);
  const { identity, isDemo } = requireSettings(settings);
  const mail = { path: made.path, reader: { name, email }, operatorName: identity.operatorName, texts };
  const sent = email && isMailOn() && !isDemo ? await mailReaderLink(mail) : "no";
  const shown = {
    name,
    link: origin() + made.path,
    isSent: sent === "sent",
    isRefused: sent !== "sent" && sent !== "no",
  };
  return data({ errors: undefined, typed: undefined, made: shown });
}

function refused(errors: FieldErrors, typed: Record<string, string>, status: number) {
  return data({ errors, typed, made: undefined }, { status });
}

export default function Readers() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <ReadersPage {...page} errors={sent?.errors} typed={sent?.typed} made={sent?.made} />;
}
