import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { translationsToDo } from "#app/domain/insights/translations-to-do.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { isPassageKind } from "#app/domain/translations/passage.ts";
import { isTranslationState } from "#app/domain/translations/status.ts";
import { catalogueStandings } from "#app/platform/catalogue-standings.server.ts";
import { pageNumber } from "#app/platform/page-number.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { TranslationsPage } from "#app/ui/translations/translations-page.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { staff, path, settings, texts } = context;
  requireStaff({ staff, returnTo: path }, "translations.write");
  const { default: written, offered } = requireSettings(settings).languages;
  const languages = offered.filter((code) => code !== written);
  const { searchParams } = new URL(request.url);
  const [asked, kind, state] = ["language", "kind", "state"].map((name) => searchParams.get(name));
  const page = pageNumber(request);
  const filter = {
    language: languages.find((code) => code === asked) ?? languages[0] ?? null,
    kind: isPassageKind(kind) ? kind : null,
    state: isTranslationState(state) ? state : ("missing" as const),
  };
  const { language } = filter;
  return {
    title: texts.t("staff.translations.title"),
    languages,
    catalogues: catalogueStandings(offered),
    filter,
    list: language ? await translationsToDo({ ...filter, language, written, page }) : null,
  };
}

export default function Translations() {
  return (
    <StaffFrame>
      <TranslationsPage {...useLoaderData<typeof loader>()} />
    </StaffFrame>
  );
}
