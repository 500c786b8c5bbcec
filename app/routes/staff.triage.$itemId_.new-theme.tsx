import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { createTheme } from "#app/domain/triage/create-theme.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { themeSchema } from "#app/domain/triage/schema.ts";
import { setThemes } from "#app/domain/triage/set-themes.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { itemAddress } from "#app/ui/triage/done.ts";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";
import { ThemeForm } from "#app/ui/triage/theme-form.tsx";

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  const item = await queueItem({ itemId: routeId(params.itemId, "item") });
  return { title: texts.t("triage.themes.newTitle"), item };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const item = await queueItem({ itemId: routeId(params.itemId, "item") });
  const form = await readForm(request, themeSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const created = await createTheme({ name: form.value.name, by, now });
  if (!created.ok)
    return data({ errors: { name: "error.theme.exists" }, typed: { ...form.value } }, { status: 422 });
  await setThemes({ itemId: item.id, themeIds: [...item.themes.map(({ id }) => id), created.id], by, now });
  return redirect(itemAddress(item.id, "theme"), 303);
}

export default function NewThemePage() {
  const { title, item } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      <ThemeForm item={item} errors={sent?.errors} typed={sent?.typed} />
    </ItemFormPage>
  );
}
