import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicActions } from "#app/domain/actions/public-actions.server.ts";
import { publicPlans } from "#app/domain/actions/public-plans.server.ts";
import { publicSilentDays } from "#app/domain/actions/silence/public-silence.server.ts";
import { silenceClock } from "#app/domain/actions/silence/silences.server.ts";
import { isActionStatus } from "#app/domain/actions/status.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { cleanText } from "#app/platform/form-data.server.ts";
import { pageNumber, pageOf } from "#app/platform/page-number.ts";
import { ACTIONS_PER_PAGE, ActionListPage } from "#app/ui/actions/action-list-page.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";

export async function loader({ request, context: { texts, settings, now } }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const q = cleanText(searchParams.get("q") ?? "").slice(0, 100);
  const chosen = searchParams.get("status") ?? "";
  const status = isActionStatus(chosen) ? chosen : null;
  const { planTitle, actions, statuses } = await publicActions({ q, status, language: texts.language });
  const silentDays = await publicSilentDays(silenceClock(requireSettings(settings), now));
  const { shown, page, pages } = pageOf(actions, { page: pageNumber(request), perPage: ACTIONS_PER_PAGE });
  const title = texts.t("actions.title");
  const heading = pages > 1 ? texts.t("responses.titlePage", { title, page, pages }) : title;
  return {
    title: q ? texts.t("responses.titleSearch", { q, title: heading }) : heading,
    heading: title,
    found: actions.length,
    ...{ page, pages },
    planTitle: statuses.length > 0 ? planTitle : null,
    filter: { q, status },
    statuses,
    hasEarlier: (await publicPlans()).some(({ archivedAt }) => archivedAt !== null),
    actions: shown.map((action) => ({ ...action, silentDays: silentDays.get(action.ref) ?? null })),
  };
}

export default function Actions() {
  const { title: _, ...page } = useLoaderData<typeof loader>();
  return (
    <SiteFrame hasQuickExit>
      <ActionListPage {...page} />
    </SiteFrame>
  );
}
