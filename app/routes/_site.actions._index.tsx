import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicActions } from "#app/domain/actions/public-actions.server.ts";
import { ActionListPage } from "#app/ui/actions/action-list-page.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";

export async function loader({ context: { texts } }: LoaderFunctionArgs) {
  const { planTitle, actions } = await publicActions();
  return { title: texts.t("actions.title"), planTitle: actions.length > 0 ? planTitle : null, actions };
}

export default function Actions() {
  return (
    <SiteFrame hasQuickExit>
      <ActionListPage {...useLoaderData<typeof loader>()} />
    </SiteFrame>
  );
}
