import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { listAreas } from "#app/domain/operator/areas.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { placeItem } from "#app/domain/triage/place-item.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { areaSchema } from "#app/domain/triage/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { AreaForm } from "#app/ui/triage/area-form.tsx";
import { itemAddress } from "#app/ui/triage/done.ts";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";

const REFUSALS = {
  withdrawn: { _form: "error.item.withdrawn" },
  "unknown-area": { area: "error.area.unknown" },
} as const;

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  const itemId = routeId(params.itemId, "item");
  const [item, areas] = await Promise.all([queueItem({ itemId }), listAreas()]);
  return { title: texts.t("triage.area.title"), item, areas };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const itemId = routeId(params.itemId, "item");
  const form = await readForm(request, areaSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const placed = await placeItem({ itemId, areaId: form.value.area || null, by, now });
  if (placed.ok) return redirect(itemAddress(itemId, "area"), 303);
  return data({ errors: REFUSALS[placed.reason], typed: { ...form.value } }, { status: 422 });
}

export default function ItemAreaPage() {
  const { title, item, areas } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      <AreaForm item={item} areas={areas} errors={sent?.errors} typed={sent?.typed} />
    </ItemFormPage>
  );
}
