import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deskOf } from "#app/domain/desk/desk-place.ts";
import { lastDecision } from "#app/domain/desk/last-decision.server.ts";
import { undoSchema } from "#app/domain/desk/schema.ts";
import { undoBatch } from "#app/domain/desk/undo-batch.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { deskAddress } from "#app/ui/desk/desk-address.ts";
import { UndoPage } from "#app/ui/desk/undo-page.tsx";

export async function loader({ request, context: { staff, path, texts, now } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "triage.decide");
  const last = await lastDecision({ staffId: me.id, now });
  return { title: texts.t("triage.undo.title"), last, query: new URL(request.url).search };
}

/** Back to the queue that it was sent from, with the first of the items that are as before. */
export async function action({ request, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const form = await readForm(request, undoSchema);
  if (!form.ok) return data({ errors: form.errors, itemId: null }, { status: errorStatus(form.errors) });
  const undone = await undoBatch({ batchId: form.value.batch, by, now });
  if (undone.ok) {
    const [item = ""] = undone.itemIds;
    return redirect(deskAddress({ ...deskOf(request.url), item }, { done: "undone" }), 303);
  }
  const since = undone.reason === "changed-since" ? undone : null;
  const errors = { _form: `error.item.undo.${since?.what ?? undone.reason}` };
  return data({ errors, itemId: since?.itemId ?? null }, { status: 422 });
}

export default function TriageUndoPage() {
  const sent = useActionData<typeof action>();
  return <UndoPage {...useLoaderData<typeof loader>()} errors={sent?.errors} itemId={sent?.itemId ?? null} />;
}
