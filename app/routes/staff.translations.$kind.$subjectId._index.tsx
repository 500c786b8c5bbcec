import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { passageToTranslate } from "#app/domain/insights/passages-to-translate.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { isPassageKind } from "#app/domain/translations/passage.ts";
import { translationStates } from "#app/domain/translations/translation-states.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { routeId } from "#app/platform/route-id.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { PassageLanguages } from "#app/ui/translations/passage-languages.tsx";

export async function loader({ params, context: { staff, path, settings, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "translations.write");
  const { kind } = params;
  if (!isPassageKind(kind)) throw notFound("passage");
  const subjectId = routeId(params.subjectId, "passage");
  const { default: written, offered } = requireSettings(settings).languages;
  const original = await passageToTranslate({ kind, subjectId, written });
  const languages = offered.filter((code) => code !== original.language);
  const stateOf = await translationStates({ originals: [original], languages });
  return {
    title: texts.t("staff.translations.languages", { name: original.name }),
    kind,
    subjectId,
    languages: languages.map((language) => ({ language, ...stateOf(language, original) })),
  };
}

export default function TranslationsOfOne() {
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: "/staff/translations", text: say("staff.translations.title") }}>
      <PassageLanguages {...useLoaderData<typeof loader>()} />
    </StaffFrame>
  );
}
