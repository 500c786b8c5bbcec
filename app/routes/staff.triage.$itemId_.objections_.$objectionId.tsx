import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isOriginalKept } from "#app/domain/feedback/original-kept.ts";
import { settleObjection } from "#app/domain/feedback/settle-objection.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { itemProtection } from "#app/domain/triage/item-protection.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { objectionAnswerSchema } from "#app/domain/triage/schema.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { routeId } from "#app/platform/route-id.ts";
import { itemAddress } from "#app/ui/triage/done.ts";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";
import { ObjectionForm } from "#app/ui/triage/objections.tsx";

const REFUSALS = {
  withdrawn: { _form: "error.item.withdrawn" },
  "words-gone": { _form: "error.redaction.gone" },
  "settled-before": { _form: "error.item.settledBefore" },
  "sentence-too-short": { sentence: "error.closure.sentence" },
} as const;

export async function loader({ params, context: { staff, path, texts, now } }: LoaderFunctionArgs) {
  const reader = requireStaff({ staff, returnTo: path }, "triage.decide");
  const item = await queueItem({ itemId: routeId(params.itemId, "item") });
  const objectionId = routeId(params.objectionId, "objection");
  const { objections } = await itemProtection({ itemId: item.id, staffId: reader.id });
  const objection = objections.find(({ id }) => id === objectionId);
  if (!objection) throw notFound("objection");
  const { kind } = objection;
  return {
    title: texts.t(kind === "group" ? "triage.objection.group" : "triage.objection.title"),
    item,
    objectionId,
    kind,
    mayLift: may(reader, "triage.readOriginal") && isOriginalKept(item.words, now),
  };
}

/** Putting words back needs the permission to read the original too, because they are in sight again afterwards. */
export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const reader = requireStaff({ staff }, "triage.decide");
  const itemId = routeId(params.itemId, "item");
  const objectionId = routeId(params.objectionId, "objection");
  const form = await readForm(request, objectionAnswerSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const typed = { ...form.value };
  if (form.value.outcome === "lifted" && !may(reader, "triage.readOriginal"))
    return data({ errors: { outcome: "error.item.mayNotLift" }, typed }, { status: 403 });
  const settled = await settleObjection({ itemId, objectionId, ...form.value, by: staffActor(reader), now });
  if (settled.ok) return redirect(itemAddress(itemId, "objection"), 303);
  return data({ errors: REFUSALS[settled.reason], typed }, { status: 422 });
}

export default function ItemObjectionPage() {
  const { title, item, objectionId, kind, mayLift } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      <ObjectionForm
        itemId={item.id}
        objectionId={objectionId}
        kind={kind}
        mayLift={mayLift}
        errors={sent?.errors}
        typed={sent?.typed}
      />
    </ItemFormPage>
  );
}
