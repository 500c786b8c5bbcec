import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decide } from "#app/domain/desk/decide.server.ts";
import { deskOf } from "#app/domain/desk/desk-place.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { listAreas } from "#app/domain/operator/areas.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { areaSchema } from "#app/domain/triage/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { doneAddress } from "#app/ui/desk/desk-address.ts";
import { refusalErrors } from "#app/ui/desk/refusal-errors.ts";
import { AreaForm } from "#app/ui/triage/area-form.tsx";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  const itemId = routeId(params.itemId, "item");
  const [item, areas] = await Promise.all([queueItem({ itemId }), listAreas()]);
  return { title: texts.t("triage.area.title"), item, areas, query: new URL(request.url).search };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const itemId = routeId(params.itemId, "item");
  const form = await readForm(request, areaSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const decision = { kind: "area" as const, areaId: form.value.area || null };
  const decided = await decide({ itemIds: [itemId], decision, by, now });
  if (!decided.ok)
    return data({ errors: refusalErrors(decided.reason), typed: { ...form.value } }, { status: 422 });
  const where = { itemId, desk: deskOf(request.url), next: itemId };
  return redirect(doneAddress({ ...where, done: "area", batch: decided.batchId }), 303);
}

export default function ItemAreaPage() {
  const { title, item, areas, query } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      <AreaForm item={item} areas={areas} query={query} errors={sent?.errors} typed={sent?.typed} />
    </ItemFormPage>
  );
}
