import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { actionForStaff } from "#app/domain/actions/action-for-staff.server.ts";
import { correctAction } from "#app/domain/actions/correct-action.server.ts";
import { correctedAction, correctionOf } from "#app/domain/actions/corrected-action.ts";
import { planLanguages } from "#app/domain/actions/plan-reading/plan-languages.server.ts";
import { correctionSchema } from "#app/domain/actions/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { staffActionAddress } from "#app/ui/actions/done.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { CorrectionForm } from "#app/ui/plan/correction-form.tsx";

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "actions.edit");
  const { id, document, warnings } = await actionForStaff({ actionId: routeId(params.actionId, "action") });
  return {
    title: texts.t("plan.correct.title", { number: document.number }),
    id,
    warnings: warnings.filter(({ isSettled }) => !isSettled),
    values: correctionOf(document),
  };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.edit"));
  const actionId = routeId(params.actionId, "action");
  const form = await readForm(request, correctionSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { document: before } = await actionForStaff({ actionId });
  const corrected = correctedAction({ correction: form.value, before, wording: planLanguages() });
  await correctAction({ actionId, corrected, by, now });
  return redirect(staffActionAddress(actionId, "corrected"), 303);
}

export default function CorrectActionPage() {
  const { title, id, warnings, values } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: `/staff/actions/${id}`, text: say("layout.back") }}>
      <CorrectionForm
        title={title}
        warnings={warnings}
        values={sent?.typed ?? values}
        errors={sent?.errors}
        mayRenumber={false}
      />
    </StaffFrame>
  );
}
