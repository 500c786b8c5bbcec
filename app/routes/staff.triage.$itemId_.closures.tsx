import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decide } from "#app/domain/desk/decide.server.ts";
import { deskOf } from "#app/domain/desk/desk-place.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { nextInQueue } from "#app/domain/triage/queue.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { closureOf } from "#app/domain/triage/reasons.ts";
import { closureSchema } from "#app/domain/triage/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { doneAddress } from "#app/ui/desk/desk-address.ts";
import { refusalErrors } from "#app/ui/desk/refusal-errors.ts";
import { ClosureForm } from "#app/ui/triage/closure-form.tsx";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  const item = await queueItem({ itemId: routeId(params.itemId, "item") });
  return { title: texts.t("triage.closure.title"), item, query: new URL(request.url).search };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const itemId = routeId(params.itemId, "item");
  const form = await readForm(request, closureSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { choice, sentence } = form.value;
  const { kind: closure, reason } = closureOf(choice);
  const decision = { kind: "closure" as const, closure, reason, sentence };
  const desk = deskOf(request.url);
  const decided = await decide({ itemIds: [itemId], decision, by, now });
  if (!decided.ok)
    return data({ errors: refusalErrors(decided.reason), typed: { ...form.value } }, { status: 422 });
  const view = desk && { filters: desk, staffId: by.staffId, now };
  const next = view && (await nextInQueue({ ...view, itemId }));
  return redirect(doneAddress({ itemId, desk, next, done: "closed", batch: decided.batchId }), 303);
}

export default function ItemClosuresPage() {
  const { title, item, query } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      <ClosureForm item={item} query={query} errors={sent?.errors} typed={sent?.typed} />
    </ItemFormPage>
  );
}
