import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decide } from "#app/domain/desk/decide.server.ts";
import { deskOf } from "#app/domain/desk/desk-place.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { createTheme } from "#app/domain/triage/create-theme.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { themeSchema } from "#app/domain/triage/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { doneAddress } from "#app/ui/desk/desk-address.ts";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";
import { ThemeForm } from "#app/ui/triage/theme-form.tsx";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  const item = await queueItem({ itemId: routeId(params.itemId, "item") });
  return { title: texts.t("triage.themes.newTitle"), item, query: new URL(request.url).search };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const { id: itemId } = await queueItem({ itemId: routeId(params.itemId, "item") });
  const form = await readForm(request, themeSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const created = await createTheme({ name: form.value.name, by, now });
  if (!created.ok)
    return data({ errors: { name: "error.theme.exists" }, typed: { ...form.value } }, { status: 422 });
  const decision = { kind: "themes" as const, themeIds: [created.id], mode: "add" as const };
  const decided = await decide({ itemIds: [itemId], decision, by, now });
  const where = { itemId, desk: deskOf(request.url), next: itemId, done: "theme" as const };
  return redirect(doneAddress({ ...where, batch: decided.ok ? decided.batchId : null }), 303);
}

export default function NewThemePage() {
  const { title, item, query } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      <ThemeForm item={item} query={query} errors={sent?.errors} typed={sent?.typed} />
    </ItemFormPage>
  );
}
