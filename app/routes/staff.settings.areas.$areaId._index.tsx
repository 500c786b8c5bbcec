import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { listAreas } from "#app/domain/operator/areas.server.ts";
import { renameArea } from "#app/domain/operator/rename-area.server.ts";
import { renameAreaSchema } from "#app/domain/operator/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { routeId } from "#app/platform/route-id.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { SettingsPage } from "#app/ui/settings/settings-form.tsx";
import { TextField } from "#app/ui/settings/text-field.tsx";

export async function loader({ params, context }: LoaderFunctionArgs) {
  requireStaff({ staff: context.staff, returnTo: context.path }, "settings.change");
  const areaId = routeId(params.areaId, "area");
  const area = (await listAreas()).find(({ id }) => id === areaId);
  if (!area) throw notFound("area");
  return { title: area.name, typed: { name: area.name }, areaId };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "settings.change"));
  const areaId = routeId(params.areaId, "area");
  const form = await readForm(request, renameAreaSchema);
  if (!form.ok) return refused(form.errors, form.typed);
  const renamed = await renameArea({ areaId, name: form.value.name, by, now });
  if (!renamed.ok) return refused({ name: `error.settings.${renamed.reason}` }, form.value);
  throw redirect("/staff/settings/areas?done=renamed", 303);
}

function refused(errors: FieldErrors, typed: Record<string, string>) {
  return data({ errors, typed }, { status: errorStatus(errors) });
}

export default function AreaPage() {
  const { title, typed, areaId } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  const address = `/staff/settings/areas/${areaId}`;
  return (
    <SettingsPage title={title} errors={sent?.errors}>
      <form method="post" noValidate>
        <TextField
          typed={sent?.typed ?? typed}
          errors={sent?.errors}
          name="name"
          label="settings.areas.name"
        />
        <Button preventDoubleClick>{say("settings.areas.rename")}</Button>
      </form>
      <form method="post" action={`${address}/retirement`}>
        <p className="govuk-body">{say("settings.areas.retireWords")}</p>
        <Button variant="secondary" preventDoubleClick>
          {say("settings.areas.retire")}
        </Button>
      </form>
    </SettingsPage>
  );
}
