import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { plansForStaff } from "#app/domain/actions/plans-for-staff.server.ts";
import { nextPlanSchema } from "#app/domain/actions/succession/schema.ts";
import { startNextPlan } from "#app/domain/actions/succession/start-next-plan.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { nextPlanAddress, plansDoneText } from "#app/ui/plans/plans-address.ts";
import { StaffPlansPage } from "#app/ui/plans/staff-plans-page.tsx";

export async function loader({ request, context: { staff, path, texts } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "actions.read");
  return {
    title: texts.t("plans.title"),
    plans: await plansForStaff(),
    mayPrepare: may(me, "actions.publish"),
    done: plansDoneText(new URL(request.url).searchParams.get("done")),
  };
}

export async function action({ request, context: { staff, settings, texts, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.publish"));
  const form = await readForm(request, nextPlanSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { plan: fromId, ...named } = form.value;
  const language = settings?.languages.default ?? texts.language;
  const started = await startNextPlan({ fromId, ...named, language, by, now });
  if (started.ok) return redirect(nextPlanAddress(started.nextPlanId), 303);
  return data({ errors: { _form: "error.plans.alreadyFollowed" }, typed: form.value }, { status: 409 });
}

export default function StaffPlans() {
  const { done, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <StaffFrame done={done}>
      <StaffPlansPage {...page} typed={sent?.typed ?? {}} errors={sent?.errors} />
    </StaffFrame>
  );
}
