import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { namesInUse } from "#app/domain/names/names-in-use.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { listSupportOrganisations } from "#app/domain/operator/support-organisations.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { wholeName } from "#app/ui/names/name-texts.ts";
import { SettingsOverview } from "#app/ui/settings/settings-overview.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireStaff({ staff: context.staff, returnTo: context.path }, "settings.change");
  const settings = requireSettings(context.settings);
  const [areas, themes, venues, communityGroups, support] = await Promise.all([
    namesInUse({ kind: "area" }),
    namesInUse({ kind: "theme" }),
    namesInUse({ kind: "venue" }),
    namesInUse({ kind: "communityGroup" }),
    listSupportOrganisations(),
  ]);
  return {
    title: context.texts.t("settings.title"),
    settings,
    languages: settings.languages.offered.map((code) => ({ code, name: languageName(code) })),
    areas: areas.map(({ name }) => name),
    themes: themes.map(({ name }) => name),
    venues: venues.map(wholeName),
    communityGroups: communityGroups.map(({ name }) => name),
    support: support.map(({ name }) => name),
    isDone: new URL(request.url).searchParams.get("done") === "saved",
  };
}

export default function SettingsIndex() {
  const { isDone, ...page } = useLoaderData<typeof loader>();
  return (
    <StaffFrame done={isDone ? "settings.saved" : undefined}>
      <SettingsOverview {...page} />
    </StaffFrame>
  );
}
