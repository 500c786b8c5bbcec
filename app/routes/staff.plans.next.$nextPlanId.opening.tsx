import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Rest } from "#app/domain/actions/succession/decide-rest.server.ts";
import { nextPlanForStaff } from "#app/domain/actions/succession/next-plan-for-staff.server.ts";
import { openNextPlan } from "#app/domain/actions/succession/open-next-plan.server.ts";
import { openingSchema } from "#app/domain/actions/succession/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { OpeningPage } from "#app/ui/plans/opening-page.tsx";
import { plansAddress } from "#app/ui/plans/plans-address.ts";

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "actions.publish");
  const plan = await nextPlanForStaff({ nextPlanId: routeId(params.nextPlanId, "plan") });
  return { title: texts.t("staff.plans.open"), plan };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.publish"));
  const nextPlanId = routeId(params.nextPlanId, "plan");
  const form = await readForm(request, openingSchema);
  if (!form.ok) {
    const { errors, typed } = form;
    return data({ errors, typed, numbers: [] as string[] }, { status: errorStatus(errors) });
  }
  const { timeZone } = requireSettings(settings).region;
  const opened = await openNextPlan({ nextPlanId, rest: restOf(form.value), timeZone, by, now });
  if (opened.ok) return redirect(plansAddress("opened"), 303);
  const errors = { _form: `error.plans.${opened.reason}` };
  const numbers = "numbers" in opened ? opened.numbers : [];
  return data({ errors, typed: form.value as Record<string, string>, numbers }, { status: 409 });
}

function restOf({ rest, reason }: { rest: string; reason: string }): Rest | null {
  if (rest === "ended") return { kind: "ended", reason };
  return rest === "whole" ? { kind: "whole" } : null;
}

export default function Opening() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <OpeningPage {...page} errors={sent?.errors} typed={sent?.typed ?? {}} numbers={sent?.numbers ?? []} />
  );
}
