import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { saveSettings } from "#app/domain/operator/save-settings.server.ts";
import { SECTION_FORMS } from "#app/domain/operator/schema.ts";
import { typedSection } from "#app/domain/operator/typed-section.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { SettingsForm } from "#app/ui/settings/settings-form.tsx";
import { SignVideosFields } from "#app/ui/settings/sign-videos-fields.tsx";

export function loader({ context }: LoaderFunctionArgs) {
  requireStaff({ staff: context.staff, returnTo: context.path }, "settings.change");
  const { signVideos } = requireSettings(context.settings);
  return { title: context.texts.t("settings.signVideos.title"), typed: typedSection(signVideos) };
}

export async function action({ request, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "settings.change"));
  const form = await readForm(request, SECTION_FORMS.signVideos);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  await saveSettings({ section: "signVideos", value: form.value, by, now });
  throw redirect("/staff/settings?done=saved", 303);
}

export default function SignVideosPage() {
  const { title, typed } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <SettingsForm title={title} errors={sent?.errors}>
      <SignVideosFields typed={sent?.typed ?? typed} errors={sent?.errors} />
    </SettingsForm>
  );
}
