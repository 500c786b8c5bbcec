import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { saveIdentity } from "#app/domain/operator/save-identity.server.ts";
import { SECTION_FORMS } from "#app/domain/operator/schema.ts";
import { typedSection } from "#app/domain/operator/typed-section.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { takeFile } from "#app/platform/sent-file.server.ts";
import { IdentityFields } from "#app/ui/settings/identity-fields.tsx";
import { SettingsForm } from "#app/ui/settings/settings-form.tsx";
import { themeStylesheet } from "#app/ui/theme/theme-stylesheet.ts";

export function loader({ context }: LoaderFunctionArgs) {
  requireStaff({ staff: context.staff, returnTo: context.path }, "settings.change");
  const { logoFileId, ...identity } = requireSettings(context.settings).identity;
  return { title: context.texts.t("settings.identity.title"), typed: typedSection(identity), logoFileId };
}

export async function action({ request, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "settings.change"));
  const { bytes: logo, rest } = await takeFile(request, "logo");
  const form = await readForm(rest, SECTION_FORMS.identity);
  if (!form.ok) return refused(form.errors, form.typed);
  const { removeLogo, ...value } = form.value;
  if (!themeStylesheet({ brand: value.brandColour }).ok) {
    return refused({ brandColour: "error.settings.colourTooLight" }, typedSection(value));
  }
  const saved = await saveIdentity({ value, logo, removeLogo: removeLogo === "yes", by, now });
  if (!saved.ok) return refused({ logo: `error.settings.${saved.reason}` }, typedSection(value));
  throw redirect("/staff/settings?done=saved", 303);
}

function refused(errors: FieldErrors, typed: Record<string, string>) {
  return data({ errors, typed }, { status: errorStatus(errors) });
}

export default function IdentityPage() {
  const { title, typed, logoFileId } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <SettingsForm title={title} errors={sent?.errors} hasFile>
      <IdentityFields typed={sent?.typed ?? typed} errors={sent?.errors} logoFileId={logoFileId} />
    </SettingsForm>
  );
}
