import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { nextPlanForStaff } from "#app/domain/actions/succession/next-plan-for-staff.server.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { routeId } from "#app/platform/route-id.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { NextPlanPage } from "#app/ui/plans/next-plan-page.tsx";
import { plansDoneText } from "#app/ui/plans/plans-address.ts";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "actions.read");
  const plan = await nextPlanForStaff({ nextPlanId: routeId(params.nextPlanId, "plan") });
  return {
    title: texts.t("plans.named", { title: plan.title, years: plan.years }),
    plan,
    mayDecide: may(me, "actions.publish") && plan.state === "prepared",
    done: plansDoneText(new URL(request.url).searchParams.get("done")),
  };
}

export default function NextPlan() {
  const { done, ...page } = useLoaderData<typeof loader>();
  const { say } = useTexts();
  return (
    <StaffFrame done={done} back={{ href: "/staff/plans", text: say("plans.title") }}>
      <NextPlanPage {...page} />
    </StaffFrame>
  );
}
