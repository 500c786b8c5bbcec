import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicPlan } from "#app/domain/actions/public-plans.server.ts";
import { publicSilentDays } from "#app/domain/actions/silence/public-silence.server.ts";
import { silenceClock } from "#app/domain/actions/silence/silences.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { planLabel } from "#app/ui/actions/plan-label.ts";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { PlanPage } from "#app/ui/plans/plan-page.tsx";

export async function loader({ params, context: { texts, settings, now } }: LoaderFunctionArgs) {
  const plan = await publicPlan({ slug: params.slug ?? "", language: texts.language });
  if (!plan) throw notFound("plan");
  // No clock runs for an archived plan: its actions are never among the silent ones.
  const silentDays = await publicSilentDays(silenceClock(requireSettings(settings), now));
  return {
    title: planLabel(texts, plan),
    plan: {
      ...plan,
      actions: plan.actions.map((one) => ({ ...one, silentDays: silentDays.get(one.ref) ?? null })),
    },
  };
}

export default function Plan() {
  const { title, plan } = useLoaderData<typeof loader>();
  const { say } = useTexts();
  return (
    <SiteFrame back={{ path: "/plans", text: say("plans.title") }} hasQuickExit>
      <PlanPage title={title} plan={plan} />
    </SiteFrame>
  );
}
