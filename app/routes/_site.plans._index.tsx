import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicPlans } from "#app/domain/actions/public-plans.server.ts";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { PlanListPage } from "#app/ui/plans/plan-list-page.tsx";

export async function loader({ context: { texts } }: LoaderFunctionArgs) {
  return { title: texts.t("plans.title"), plans: await publicPlans() };
}

export default function Plans() {
  const page = useLoaderData<typeof loader>();
  return (
    <SiteFrame hasQuickExit>
      <PlanListPage {...page} />
    </SiteFrame>
  );
}
