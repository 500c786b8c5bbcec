import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addNote } from "#app/domain/desk/add-note.server.ts";
import { deskOf } from "#app/domain/desk/desk-place.ts";
import { noteSchema } from "#app/domain/desk/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { doneAddress } from "#app/ui/desk/desk-address.ts";
import { NoteForm } from "#app/ui/desk/item-notes.tsx";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  const item = await queueItem({ itemId: routeId(params.itemId, "item") });
  return { title: texts.t("triage.notes.title"), item, query: new URL(request.url).search };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const itemId = routeId(params.itemId, "item");
  const form = await readForm(request, noteSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const added = await addNote({ itemId, ...form.value, by, now });
  if (!added.ok)
    return data({ errors: { _form: "error.item.withdrawn" }, typed: { ...form.value } }, { status: 422 });
  return redirect(doneAddress({ itemId, desk: deskOf(request.url), next: itemId, done: "noted" }), 303);
}

export default function ItemNotesPage() {
  const { title, item, query } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      <NoteForm itemId={item.id} query={query} errors={sent?.errors} typed={sent?.typed} />
    </ItemFormPage>
  );
}
