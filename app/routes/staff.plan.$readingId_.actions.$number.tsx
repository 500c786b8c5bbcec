import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { correctPlanReading } from "#app/domain/actions/correct-plan-reading.server.ts";
import { correctedAction, correctionOf } from "#app/domain/actions/corrected-action.ts";
import { planLanguages } from "#app/domain/actions/plan-reading/plan-languages.server.ts";
import { planReadingForReview } from "#app/domain/actions/plan-reading-for-review.server.ts";
import { correctionSchema } from "#app/domain/actions/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { routeId } from "#app/platform/route-id.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { CorrectionForm } from "#app/ui/plan/correction-form.tsx";

const REFUSALS = {
  "number-taken": { number: "error.plan.numberTaken" },
  confirmed: { _form: "error.plan.confirmed" },
} as const;

async function readAction(params: LoaderFunctionArgs["params"]) {
  const readingId = routeId(params.readingId, "plan reading");
  const { reading } = await planReadingForReview({ readingId });
  const action = reading.actions.find(({ number }) => number === params.number);
  if (!action) throw notFound("action");
  const warnings = reading.warnings.filter(({ actionNumber }) => actionNumber === action.number);
  return { readingId, action, warnings };
}

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "plan.import");
  const { readingId, action, warnings } = await readAction(params);
  const title = texts.t("plan.correct.title", { number: action.number });
  return { title, readingId, warnings, values: correctionOf(action) };
}

export async function action({ request, params, context: { staff } }: ActionFunctionArgs) {
  requireStaff({ staff }, "plan.import");
  const { readingId, action: before } = await readAction(params);
  const form = await readForm(request, correctionSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const correction = form.value;
  const corrected = correctedAction({ correction, before, wording: planLanguages() });
  const done = await correctPlanReading({ readingId, number: before.number, corrected });
  if (!done.ok) return data({ errors: REFUSALS[done.reason], typed: correction }, { status: 422 });
  return redirect(`/staff/plan/${readingId}?done=corrected#action-${corrected.number}`, 303);
}

export default function CorrectReadActionPage() {
  const { title, readingId, warnings, values } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: `/staff/plan/${readingId}`, text: say("layout.back") }}>
      <CorrectionForm
        title={title}
        warnings={warnings}
        values={sent?.typed ?? values}
        errors={sent?.errors}
        mayRenumber
      />
    </StaffFrame>
  );
}
