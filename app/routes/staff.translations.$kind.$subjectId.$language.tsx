import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { translationAskedFor } from "#app/domain/insights/translation-asked-for.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { fieldsWithWords } from "#app/domain/translations/passage.ts";
import { saveTranslation } from "#app/domain/translations/save-translation.server.ts";
import { translationSchema } from "#app/domain/translations/schema.ts";
import { translationForStaff } from "#app/domain/translations/translation-for-staff.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { TranslationPage } from "#app/ui/translations/translation-page.tsx";
import { translationAddress, translationDoneText } from "#app/ui/translations/translations-address.ts";

export async function loader({
  request,
  params,
  context: { staff, path, settings, texts },
}: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "translations.write");
  const { languages } = requireSettings(settings);
  const { original, language } = await translationAskedFor({ params, languages });
  return {
    title: texts.t("staff.translations.languages", { name: original.name }),
    subject: { kind: original.kind, subjectId: original.subjectId, language },
    translation: await translationForStaff({ original, language }),
    done: translationDoneText(new URL(request.url).searchParams.get("done")),
  };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "translations.write"));
  const { languages } = requireSettings(settings);
  const { original, language } = await translationAskedFor({ params, languages });
  const form = await readForm(request, translationSchema(fieldsWithWords(original)));
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { seen, ...words } = form.value;
  const saved = await saveTranslation({ original, language, words, seen, by, now });
  if (saved.ok) {
    return redirect(
      `${translationAddress({ kind: original.kind, subjectId: original.subjectId, language })}?done=saved`,
      303,
    );
  }
  if (saved.reason === "missing") {
    const errors = Object.fromEntries(saved.fields.map((field) => [field, "error.translation.missing"]));
    return data({ errors, typed: words }, { status: 422 });
  }
  return data({ errors: { _form: "error.translation.changed-meanwhile" }, typed: words }, { status: 409 });
}

export default function Translation() {
  const { done, title, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame
      done={sent ? undefined : done}
      back={{
        href: `/staff/translations?language=${page.subject.language}`,
        text: say("staff.translations.title"),
      }}
    >
      <TranslationPage title={title} {...page} errors={sent?.errors} typed={sent?.typed} />
    </StaffFrame>
  );
}
