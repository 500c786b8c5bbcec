import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { answerToUse } from "#app/domain/questions/answer-to-use.server.ts";
import { keepDraft } from "#app/domain/responses/drafts/keep-draft.server.ts";
import { ownDraft } from "#app/domain/responses/drafts/own-draft.server.ts";
import { typedWording } from "#app/domain/responses/drafts/typed-wording.ts";
import { responseForStaff } from "#app/domain/responses/response-for-staff.server.ts";
import { reviseResponse } from "#app/domain/responses/revise-response.server.ts";
import { reviseSchema } from "#app/domain/responses/schema.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { random } from "#app/platform/random.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { doneText, responseAddress } from "#app/ui/responses/staff-done.ts";
import { StaffResponsePage } from "#app/ui/responses/staff-response.tsx";

const REFUSALS = {
  "say-what-changed": { changeNote: "error.response.say-what-changed" },
  withdrawn: { _form: "error.response.withdrawn" },
} as const;

export async function loader({ request, params, context: { staff, path, now } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "responses.read");
  const response = await responseForStaff({ responseId: routeId(params.responseId, "response"), now });
  const { searchParams } = new URL(request.url);
  const draft = await ownDraft({ responseId: response.id, staffId: me.id });
  const isGoingOn = draft !== null && searchParams.get("draft") === "mine";
  if (isGoingOn && draft.version !== response.version)
    throw redirect(`/staff/responses/${response.id}/merge`);
  const done = doneText(searchParams.get("done"));
  const answer = may(me, "responses.write") ? searchParams.get("answer") : null;
  const offered = answer ? await answerToUse({ questionId: routeId(answer, "question") }) : null;
  return { title: response.latest.title, response, draft, isGoingOn, offered, done };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.write"));
  const responseId = routeId(params.responseId, "response");
  const form = await readForm(request, reviseSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const revised = await reviseResponse({ ...form.value, responseId, by, now, random });
  if (revised.ok) return redirect(responseAddress(responseId, "saved"), 303);
  const { version, ...typed } = form.value;
  if (revised.reason === "changed-meanwhile") {
    // Both wordings are there: what was typed is kept, and compared with what was saved.
    await keepDraft({ responseId, staffId: by.staffId, version, fields: typedWording(typed), now });
    return redirect(`/staff/responses/${responseId}/merge`, 303);
  }
  return data(
    { errors: REFUSALS[revised.reason], typed: { ...typed, version: String(version) } },
    { status: 422 },
  );
}

export default function ResponseForStaffPage() {
  const { response, draft, isGoingOn, offered, done } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame
      done={sent ? undefined : done}
      isPractice={response.isPractice}
      back={{ href: `/staff/responses?status=${response.status}`, text: say("staff.responses.title") }}
    >
      <StaffResponsePage
        response={response}
        draft={draft}
        isGoingOn={isGoingOn}
        offered={offered}
        errors={sent?.errors}
        typed={sent?.typed}
      />
    </StaffFrame>
  );
}
