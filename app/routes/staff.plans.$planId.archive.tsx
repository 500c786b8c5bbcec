import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { archivePlan } from "#app/domain/actions/archive-plan.server.ts";
import { plansForStaff } from "#app/domain/actions/plans-for-staff.server.ts";
import { confirmedSchema } from "#app/domain/actions/succession/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { routeId } from "#app/platform/route-id.ts";
import { planLabel } from "#app/ui/actions/plan-label.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { ConfirmPage } from "#app/ui/plans/confirm-page.tsx";
import { plansAddress } from "#app/ui/plans/plans-address.ts";

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "actions.publish");
  const planId = routeId(params.planId, "plan");
  const plan = (await plansForStaff()).find(({ id }) => id === planId);
  if (!plan) throw notFound("plan");
  return { title: texts.t("staff.plans.archive.title"), about: planLabel(texts, plan) };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.publish"));
  const planId = routeId(params.planId, "plan");
  const form = await readForm(request, confirmedSchema);
  if (!form.ok) return data({ errors: form.errors }, { status: errorStatus(form.errors) });
  await archivePlan({ planId, by, now });
  return redirect(plansAddress("archived"), 303);
}

export default function ArchivePlanPage() {
  const { title, about } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <ConfirmPage
      {...{ title, about, errors: sent?.errors }}
      back="/staff/plans"
      button={say("staff.plans.archive")}
      confirm={say("staff.plans.archive.confirm")}
    >
      <p className="govuk-body">{say("staff.plans.archive.words")}</p>
    </ConfirmPage>
  );
}
