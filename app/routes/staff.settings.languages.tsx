import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { chosenLanguages, languageChoices } from "#app/domain/operator/offered-languages.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { saveSettings } from "#app/domain/operator/save-settings.server.ts";
import { SECTION_FORMS } from "#app/domain/operator/schema.ts";
import { typedSection } from "#app/domain/operator/typed-section.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { LanguagesFields } from "#app/ui/settings/languages-fields.tsx";
import { SettingsForm } from "#app/ui/settings/settings-form.tsx";

export function loader({ context }: LoaderFunctionArgs) {
  requireStaff({ staff: context.staff, returnTo: context.path }, "settings.change");
  const { languages } = requireSettings(context.settings);
  return {
    title: context.texts.t("settings.languages.title"),
    typed: typedSection(languages),
    choices: languageChoices(languages.offered),
  };
}

export async function action({ request, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "settings.change"));
  const form = await readForm(request, SECTION_FORMS.languages, { lists: ["offered"] });
  if (!form.ok) return refused(form.errors, form.typed);
  const value = chosenLanguages(form.value, requireSettings(settings).languages.offered);
  if (!value) return refused({ default: "error.settings.language" }, typedSection(form.value));
  await saveSettings({ section: "languages", value, by, now });
  throw redirect("/staff/settings?done=saved", 303);
}

function refused(errors: FieldErrors, typed: Record<string, string>) {
  return data({ errors, typed }, { status: errorStatus(errors) });
}

export default function LanguagesPage() {
  const { title, typed, choices } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <SettingsForm title={title} errors={sent?.errors}>
      <LanguagesFields typed={sent?.typed ?? typed} errors={sent?.errors} choices={choices} />
    </SettingsForm>
  );
}
