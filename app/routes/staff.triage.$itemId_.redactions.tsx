import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deskOf } from "#app/domain/desk/desk-place.ts";
import { redactItem } from "#app/domain/feedback/redact-item.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { redactionSchema } from "#app/domain/triage/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { doneAddress } from "#app/ui/desk/desk-address.ts";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";
import { RedactionForm } from "#app/ui/triage/redaction-form.tsx";

const REFUSALS = {
  withdrawn: { _form: "error.item.withdrawn" },
  "words-gone": { _form: "error.redaction.gone" },
  "nothing-to-cut": { phrases: "error.redaction.nothing" },
  "phrase-not-found": { phrases: "error.redaction.notFound" },
} as const;

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  const item = await queueItem({ itemId: routeId(params.itemId, "item") });
  return { title: texts.t("triage.redaction.title"), item, query: new URL(request.url).search };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const itemId = routeId(params.itemId, "item");
  const form = await readForm(request, redactionSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { phrases, reason } = form.value;
  const lines = phrases.split("\n").filter((line) => line.trim() !== "");
  const redacted = await redactItem({ itemId, phrases: lines, reason, by, now });
  const where = { itemId, desk: deskOf(request.url), next: itemId };
  if (redacted.ok) return redirect(doneAddress({ ...where, done: "redacted" }), 303);
  return data({ errors: REFUSALS[redacted.reason], typed: { ...form.value } }, { status: 422 });
}

export default function ItemRedactionsPage() {
  const { title, item, query } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      <RedactionForm item={item} query={query} errors={sent?.errors} typed={sent?.typed} />
    </ItemFormPage>
  );
}
