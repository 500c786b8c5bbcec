import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { closeItem } from "#app/domain/triage/close-item.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { closureOf } from "#app/domain/triage/reasons.ts";
import { closureSchema } from "#app/domain/triage/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { ClosureForm } from "#app/ui/triage/closure-form.tsx";
import { itemAddress } from "#app/ui/triage/done.ts";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";

const REFUSALS = {
  withdrawn: { _form: "error.item.withdrawn" },
  "already-closed": { choice: "error.closure.alreadyClosed" },
  "unknown-reason": { choice: "error.closure.choice" },
  "sentence-too-short": { sentence: "error.closure.sentence" },
} as const;

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  const item = await queueItem({ itemId: routeId(params.itemId, "item") });
  return { title: texts.t("triage.closure.title"), item };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const itemId = routeId(params.itemId, "item");
  const form = await readForm(request, closureSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { choice, sentence } = form.value;
  const closed = await closeItem({ itemId, ...closureOf(choice), sentence, by, now });
  if (closed.ok) return redirect(itemAddress(itemId, "closed"), 303);
  return data({ errors: REFUSALS[closed.reason], typed: { ...form.value } }, { status: 422 });
}

export default function ItemClosuresPage() {
  const { title, item } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      <ClosureForm item={item} errors={sent?.errors} typed={sent?.typed} />
    </ItemFormPage>
  );
}
