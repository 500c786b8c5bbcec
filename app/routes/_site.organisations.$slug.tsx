import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { publicOrganisation } from "#app/domain/actions/organisations/public-organisation.server.ts";
import { publicSilentDays } from "#app/domain/actions/silence/public-silence.server.ts";
import { silenceClock } from "#app/domain/actions/silence/silences.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { OrganisationPage } from "#app/ui/organisations/organisation-page.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

export async function loader({ params, context: { texts, settings, now } }: LoaderFunctionArgs) {
  const { language } = texts;
  const organisation = await publicOrganisation({ slug: params.slug ?? "", now, language });
  if (!organisation) throw notFound("organisation");
  const silentDays = await publicSilentDays(silenceClock(requireSettings(settings), now));
  const listed = (actions: typeof organisation.leads) =>
    actions.map((action) => ({ ...action, silentDays: silentDays.get(action.ref) ?? null }));
  return {
    title: organisation.name,
    organisation: {
      ...organisation,
      leads: listed(organisation.leads),
      partnerIn: listed(organisation.partnerIn),
      earlier: listed(organisation.earlier),
    },
  };
}

export default function Organisation() {
  const { organisation } = useLoaderData<typeof loader>();
  const { say } = useTexts();
  return (
    <SiteFrame back={{ path: "/organisations", text: say("organisations.title") }} hasQuickExit>
      <OrganisationPage organisation={organisation} />
    </SiteFrame>
  );
}
