import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { languageChoices } from "#app/domain/operator/offered-languages.server.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { saveSettings } from "#app/domain/operator/save-settings.server.ts";
import { SECTION_FORMS } from "#app/domain/operator/schema.ts";
import { typedSection } from "#app/domain/operator/typed-section.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { SettingsForm } from "#app/ui/settings/settings-form.tsx";
import { TeamFields } from "#app/ui/settings/team-fields.tsx";

export function loader({ context }: LoaderFunctionArgs) {
  requireStaff({ staff: context.staff, returnTo: context.path }, "settings.change");
  const { team, languages } = requireSettings(context.settings);
  return {
    title: context.texts.t("settings.team.title"),
    typed: typedSection(team),
    choices: languageChoices([...languages.offered, ...team.languages]),
  };
}

export async function action({ request, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "settings.change"));
  const form = await readForm(request, SECTION_FORMS.team, { lists: ["languages"] });
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { team, languages } = requireSettings(settings);
  const known = languageChoices([...languages.offered, ...team.languages]).map(({ code }) => code);
  if (!form.value.languages.every((code) => known.includes(code))) {
    const errors = { languages: "error.settings.language" };
    return data({ errors, typed: typedSection(form.value) }, { status: 422 });
  }
  await saveSettings({ section: "team", value: form.value, by, now });
  throw redirect("/staff/settings?done=saved", 303);
}

export default function TeamSettingsPage() {
  const { title, typed, choices } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <SettingsForm title={title} errors={sent?.errors}>
      <TeamFields typed={sent?.typed ?? typed} errors={sent?.errors} choices={choices} />
    </SettingsForm>
  );
}
