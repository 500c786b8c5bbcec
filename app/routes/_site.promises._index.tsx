import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PROMISE_STATES } from "#app/domain/actions/promises/promise-state.ts";
import { publicPromises } from "#app/domain/actions/promises/public-promises.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { pageNumber } from "#app/platform/page-number.ts";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { PromiseListPage } from "#app/ui/promises/promise-list-page.tsx";

export async function loader({ request, context: { texts, settings, now } }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const state = PROMISE_STATES.find((one) => one === searchParams.get("state")) ?? null;
  const organisation = searchParams.get("organisation") || null;
  const page = pageNumber(request);
  const found = await publicPromises({ now, state, organisation, page, language: texts.language });
  const heading = texts.t("promises.title");
  const { pages } = found;
  return {
    title: page > 1 ? texts.t("responses.titlePage", { title: heading, page, pages }) : heading,
    heading,
    filter: { state, organisation },
    brokenAfterDays: requireSettings(settings).promises.brokenAfterDays,
    ...found,
  };
}

export default function Promises() {
  const { title: _, ...page } = useLoaderData<typeof loader>();
  return (
    <SiteFrame hasQuickExit>
      <PromiseListPage {...page} />
    </SiteFrame>
  );
}
