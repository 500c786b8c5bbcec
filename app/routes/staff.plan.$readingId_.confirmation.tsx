import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { confirmPlanReading } from "#app/domain/actions/confirm-plan-reading.server.ts";
import { planReadingForReview } from "#app/domain/actions/plan-reading-for-review.server.ts";
import { confirmationSchema } from "#app/domain/actions/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { ConfirmationForm } from "#app/ui/plan/confirmation-form.tsx";
import { PartChangesShown } from "#app/ui/plan/part-changes-shown.tsx";
import { PlanChangesShown } from "#app/ui/plan/plan-changes-shown.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "plan.import");
  const review = await planReadingForReview({ readingId: routeId(params.readingId, "plan reading") });
  const { id, plan, changes, parts, confirmedAt, reading } = review;
  if (confirmedAt) throw redirect(`/staff/plan/${id}`);
  return { title: texts.t("plan.confirm.title"), id, plan, changes, parts, planTitle: reading.title ?? "" };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "plan.import"));
  const readingId = routeId(params.readingId, "plan reading");
  const form = await readForm(request, confirmationSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const isDemo = settings?.isDemo ?? false;
  const confirmed = await confirmPlanReading({ readingId, ...form.value, isDemo, by, now });
  // Somebody was quicker, or this was sent twice: the page of the reading says when it was confirmed.
  if (!confirmed.ok) return redirect(`/staff/plan/${readingId}`, 303);
  return redirect("/staff/actions?done=confirmed", 303);
}

export default function PlanConfirmationPage() {
  const { title, id, plan, changes, parts, planTitle } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: `/staff/plan/${id}`, text: say("layout.back") }}>
      <FormErrors errors={sent?.errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <PlanChangesShown changes={changes} />
      <PartChangesShown parts={parts} />
      <ConfirmationForm
        readingId={id}
        suggestedTitle={plan ? null : (sent?.typed.planTitle ?? planTitle)}
        errors={sent?.errors}
      />
    </StaffFrame>
  );
}
