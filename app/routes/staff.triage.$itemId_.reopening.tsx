import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { reopenItem } from "#app/domain/triage/reopen-item.server.ts";
import { reopenSchema } from "#app/domain/triage/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { itemAddress } from "#app/ui/triage/done.ts";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";
import { ReopenForm } from "#app/ui/triage/reopen-form.tsx";

const REFUSALS = {
  withdrawn: { _form: "error.item.withdrawn" },
  "in-the-lane": { _form: "error.item.inTheLane" },
  "not-closed": { _form: "error.closure.notClosed" },
} as const;

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  const item = await queueItem({ itemId: routeId(params.itemId, "item") });
  return { title: texts.t("triage.closure.reopenTitle"), item };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const itemId = routeId(params.itemId, "item");
  const form = await readForm(request, reopenSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const reopened = await reopenItem({ itemId, ...form.value, by, now });
  if (reopened.ok) return redirect(itemAddress(itemId, "reopened"), 303);
  return data({ errors: REFUSALS[reopened.reason], typed: { ...form.value } }, { status: 422 });
}

export default function ItemReopeningPage() {
  const { title, item } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      <ReopenForm item={item} errors={sent?.errors} typed={sent?.typed} />
    </ItemFormPage>
  );
}
