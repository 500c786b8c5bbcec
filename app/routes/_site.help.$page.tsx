import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { residentData } from "#app/domain/operator/data-map/data-map.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { catalogueStandings } from "#app/platform/catalogue-standings.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { HelpPage } from "#app/ui/help/help-page.tsx";
import { HELP_TITLES, isHelpPage } from "#app/ui/help/help-pages.ts";

export function loader({ params, context }: LoaderFunctionArgs) {
  const name = params.page ?? "";
  if (!isHelpPage(name)) throw notFound("page");
  const { identity, contacts, languages, promises, lanes, signVideos } = requireSettings(context.settings);
  const settings = { identity, contacts, languages, promises, lanes, signVideos };
  const catalogues = catalogueStandings(context.languages.map(({ code }) => code));
  return { title: context.texts.t(HELP_TITLES[name]), name, settings, kept: residentData(), catalogues };
}

export default function Help() {
  return <HelpPage {...useLoaderData<typeof loader>()} />;
}
