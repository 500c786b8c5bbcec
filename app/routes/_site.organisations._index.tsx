import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicOrganisations } from "#app/domain/actions/organisations/public-organisations.server.ts";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { OrganisationListPage } from "#app/ui/organisations/organisation-list-page.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

export async function loader({ context: { texts, now } }: LoaderFunctionArgs) {
  return { title: texts.t("organisations.title"), organisations: await publicOrganisations({ now }) };
}

export default function Organisations() {
  const page = useLoaderData<typeof loader>();
  const { say } = useTexts();
  return (
    <SiteFrame back={{ path: "/actions", text: say("actions.back") }} hasQuickExit>
      <OrganisationListPage {...page} />
    </SiteFrame>
  );
}
