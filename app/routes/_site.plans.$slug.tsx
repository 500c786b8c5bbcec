import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicPlan } from "#app/domain/actions/public-plans.server.ts";
import { publicSilentDays } from "#app/domain/actions/silence/public-silence.server.ts";
import { silenceClock } from "#app/domain/actions/silence/silences.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { pageNumber, pageOf } from "#app/platform/page-number.ts";
import { ACTIONS_PER_PAGE } from "#app/ui/actions/action-list-page.tsx";
import { planLabel } from "#app/ui/actions/plan-label.ts";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { PlanPage } from "#app/ui/plans/plan-page.tsx";

export async function loader({ request, params, context: { texts, settings, now } }: LoaderFunctionArgs) {
  const plan = await publicPlan({ slug: params.slug ?? "", language: texts.language });
  if (!plan) throw notFound("plan");
  // No clock runs for an archived plan: its actions are never among the silent ones.
  const silentDays = await publicSilentDays(silenceClock(requireSettings(settings), now));
  const { shown, page, pages } = pageOf(plan.actions, {
    page: pageNumber(request),
    perPage: ACTIONS_PER_PAGE,
  });
  const name = planLabel(texts, plan);
  return {
    title: pages > 1 ? texts.t("responses.titlePage", { title: name, page, pages }) : name,
    name,
    ...{ page, pages, found: plan.actions.length },
    plan: {
      ...plan,
      actions: shown.map((one) => ({ ...one, silentDays: silentDays.get(one.ref) ?? null })),
    },
  };
}

export default function Plan() {
  const { title: _, ...page } = useLoaderData<typeof loader>();
  const { say } = useTexts();
  return (
    <SiteFrame back={{ path: "/plans", text: say("plans.title") }} hasQuickExit>
      <PlanPage {...page} />
    </SiteFrame>
  );
}
