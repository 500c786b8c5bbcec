import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { saveSettings } from "#app/domain/operator/save-settings.server.ts";
import { SECTION_FORMS } from "#app/domain/operator/schema.ts";
import { typedSection } from "#app/domain/operator/typed-section.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { ContactsFields } from "#app/ui/settings/contacts-fields.tsx";
import { SettingsForm } from "#app/ui/settings/settings-form.tsx";

export function loader({ context }: LoaderFunctionArgs) {
  requireStaff({ staff: context.staff, returnTo: context.path }, "settings.change");
  const { contacts } = requireSettings(context.settings);
  return { title: context.texts.t("settings.contacts.title"), typed: typedSection(contacts) };
}

export async function action({ request, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "settings.change"));
  const form = await readForm(request, SECTION_FORMS.contacts);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  await saveSettings({ section: "contacts", value: form.value, by, now });
  throw redirect("/staff/settings?done=saved", 303);
}

export default function ContactsPage() {
  const { title, typed } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <SettingsForm title={title} errors={sent?.errors}>
      <ContactsFields typed={sent?.typed ?? typed} errors={sent?.errors} />
    </SettingsForm>
  );
}
