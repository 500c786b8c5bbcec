import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { responseForStaff } from "#app/domain/responses/response-for-staff.server.ts";
import { withdrawalSchema } from "#app/domain/responses/schema.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { ResponseWithdrawalForm } from "#app/ui/responses/response-withdrawal-form.tsx";
import { responseAddress } from "#app/ui/responses/staff-done.ts";

const REFUSALS = {
  "not-published": { _form: "error.response.not-published" },
  "too-short": { reason: "error.response.too-short" },
  "personal-details": { confirmed: "error.response.personal-details" },
} as const;

export async function loader({ params, context: { staff, path, texts, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "responses.publish");
  const { id, status, isPractice, items, latest } = await responseForStaff({
    responseId: routeId(params.responseId, "response"),
    now,
  });
  if (status !== "published") throw redirect(responseAddress(id));
  return { title: texts.t("staff.responses.withdrawal.title"), response: { id, isPractice, items, latest } };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.publish"));
  const responseId = routeId(params.responseId, "response");
  const form = await readForm(request, withdrawalSchema);
  if (!form.ok) {
    return data({ errors: form.errors, reason: form.typed.reason }, { status: errorStatus(form.errors) });
  }
  const { reason, confirmed } = form.value;
  const withdrawn = await withdrawResponse({ responseId, reason, confirmed: confirmed === "yes", by, now });
  if (withdrawn.ok) return redirect(responseAddress(responseId, "withdrawn"), 303);
  return data({ errors: REFUSALS[withdrawn.reason], reason }, { status: 422 });
}

export default function ResponseWithdrawalPage() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame
      isPractice={page.response.isPractice}
      back={{ href: responseAddress(page.response.id), text: say("staff.responses.items.back") }}
    >
      <ResponseWithdrawalForm {...page} errors={sent?.errors} reason={sent?.reason} />
    </StaffFrame>
  );
}
