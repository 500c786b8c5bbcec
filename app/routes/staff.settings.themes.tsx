import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { themeFormSchema } from "#app/domain/operator/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { createTheme } from "#app/domain/triage/create-theme.server.ts";
import { listThemes } from "#app/domain/triage/list-themes.server.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { NameList } from "#app/ui/settings/name-list.tsx";
import { SettingsPage } from "#app/ui/settings/settings-form.tsx";
import { TextField } from "#app/ui/settings/text-field.tsx";

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireStaff({ staff: context.staff, returnTo: context.path }, "settings.change");
  const isDone = new URL(request.url).searchParams.get("done") === "added";
  return { title: context.texts.t("settings.themes.title"), themes: await listThemes(), isDone };
}

export async function action({ request, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "settings.change"));
  const form = await readForm(request, themeFormSchema);
  if (!form.ok) return refused(form.errors, form.typed);
  const created = await createTheme({ name: form.value.name, by, now });
  if (!created.ok) return refused({ name: "error.settings.themeExists" }, form.value);
  throw redirect("/staff/settings/themes?done=added", 303);
}

function refused(errors: FieldErrors, typed: Record<string, string>) {
  return data({ errors, typed }, { status: errorStatus(errors) });
}

export default function ThemesPage() {
  const { title, themes, isDone } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <SettingsPage
      title={title}
      errors={sent?.errors}
      done={isDone && !sent ? "settings.themes.added" : undefined}
    >
      <p className="govuk-body">{say("settings.themes.intro")}</p>
      <form method="post" noValidate>
        <TextField typed={sent?.typed ?? {}} errors={sent?.errors} name="name" label="settings.themes.name" />
        <Button preventDoubleClick>{say("settings.themes.add")}</Button>
      </form>
      <h2 className="govuk-heading-m">{say("settings.themes.now")}</h2>
      <NameList names={themes.map(({ name }) => ({ name }))} empty="settings.themes.empty" />
    </SettingsPage>
  );
}
