import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { addAreas } from "#app/domain/operator/add-areas.server.ts";
import { listAreas } from "#app/domain/operator/areas.server.ts";
import { addAreasSchema } from "#app/domain/operator/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { AreasField } from "#app/ui/settings/areas-field.tsx";
import { NameList } from "#app/ui/settings/name-list.tsx";
import { SettingsPage } from "#app/ui/settings/settings-form.tsx";

const DONE = {
  added: "settings.areas.added",
  renamed: "settings.areas.renamed",
  retired: "settings.areas.retired",
} as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireStaff({ staff: context.staff, returnTo: context.path }, "settings.change");
  const done = new URL(request.url).searchParams.get("done") as keyof typeof DONE;
  return {
    title: context.texts.t("settings.areas.title"),
    areas: await listAreas(),
    done: Object.hasOwn(DONE, done) ? DONE[done] : undefined,
  };
}

export async function action({ request, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "settings.change"));
  const form = await readForm(request, addAreasSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  await addAreas({ names: form.value.areas, by, now });
  throw redirect("/staff/settings/areas?done=added", 303);
}

export default function AreasPage() {
  const { title, areas, done } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <SettingsPage title={title} errors={sent?.errors} done={sent ? undefined : done}>
      <form method="post" noValidate>
        <AreasField typed={sent?.typed ?? {}} errors={sent?.errors} />
        <Button preventDoubleClick>{say("settings.areas.add")}</Button>
      </form>
      <h2 className="govuk-heading-m">{say("settings.areas.now")}</h2>
      <NameList
        names={areas.map(({ id, name }) => ({ name, href: `/staff/settings/areas/${id}` }))}
        empty="settings.areas.empty"
      />
    </SettingsPage>
  );
}
