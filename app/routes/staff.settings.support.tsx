import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { saveSupportOrganisations } from "#app/domain/operator/save-support-organisations.server.ts";
import { SUPPORT_FIELD_NAMES, supportFormSchema, supportRowsOf } from "#app/domain/operator/schema.ts";
import { listSupportOrganisations } from "#app/domain/operator/support-organisations.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { SettingsForm } from "#app/ui/settings/settings-form.tsx";
import { SupportFields } from "#app/ui/settings/support-fields.tsx";

/** After those that are there. */
const EMPTY_ROWS = 3;

export async function loader({ context }: LoaderFunctionArgs) {
  requireStaff({ staff: context.staff, returnTo: context.path }, "settings.change");
  const listed = await listSupportOrganisations();
  const column = (of: (one: (typeof listed)[number]) => string | null) =>
    listed.map((one) => of(one) ?? "").join("\n");
  const typed = {
    supportId: column(({ id }) => id),
    supportKind: column(({ kind }) => kind),
    supportName: column(({ name }) => name),
    supportPhone: column(({ phone }) => phone),
    supportUrl: column(({ url }) => url),
    supportWords: column(({ words }) => words),
  };
  return { title: context.texts.t("settings.support.title"), typed, rows: listed.length + EMPTY_ROWS };
}

export async function action({ request, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "settings.change"));
  const form = await readForm(request, supportFormSchema, { lists: SUPPORT_FIELD_NAMES });
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  await saveSupportOrganisations({ rows: supportRowsOf(form.value), by, now });
  throw redirect("/staff/settings?done=saved", 303);
}

export default function SupportPage() {
  const { title, typed, rows } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const sentRows = sent?.typed.supportName?.split("\n").length ?? 0;
  return (
    <SettingsForm title={title} errors={sent?.errors}>
      <SupportFields typed={sent?.typed ?? typed} errors={sent?.errors} rows={Math.max(rows, sentRows)} />
    </SettingsForm>
  );
}
