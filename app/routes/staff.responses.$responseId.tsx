import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { responseForStaff } from "#app/domain/responses/response-for-staff.server.ts";
import { reviseResponse } from "#app/domain/responses/revise-response.server.ts";
import { reviseSchema } from "#app/domain/responses/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { random } from "#app/platform/random.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { doneText, responseAddress } from "#app/ui/responses/staff-done.ts";
import { StaffResponsePage } from "#app/ui/responses/staff-response.tsx";

const REFUSALS = {
  "changed-meanwhile": { _form: "error.response.changed-meanwhile" },
  "say-what-changed": { changeNote: "error.response.say-what-changed" },
  withdrawn: { _form: "error.response.withdrawn" },
} as const;

export async function loader({ request, params, context: { staff, path, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "responses.read");
  const response = await responseForStaff({ responseId: routeId(params.responseId, "response"), now });
  const done = doneText(new URL(request.url).searchParams.get("done"));
  return { title: response.latest.title, response, done };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.write"));
  const responseId = routeId(params.responseId, "response");
  const form = await readForm(request, reviseSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const revised = await reviseResponse({ ...form.value, responseId, by, now, random });
  if (revised.ok) return redirect(responseAddress(responseId, "saved"), 303);
  // Saving once more, after comparing, is then a choice: the form carries the version that is there now.
  const { version: _, ...typed } = form.value;
  return data(
    { errors: REFUSALS[revised.reason], typed },
    { status: revised.reason === "changed-meanwhile" ? 409 : 422 },
  );
}

export default function ResponseForStaffPage() {
  const { response, done } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame
      done={sent ? undefined : done}
      isPractice={response.isPractice}
      back={{ href: `/staff/responses?status=${response.status}`, text: say("staff.responses.title") }}
    >
      <StaffResponsePage response={response} errors={sent?.errors} typed={sent?.typed} />
    </StaffFrame>
  );
}
