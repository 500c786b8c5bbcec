import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decide } from "#app/domain/desk/decide.server.ts";
import { deskOf } from "#app/domain/desk/desk-place.ts";
import { assignmentSchema } from "#app/domain/desk/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { assignableStaff } from "#app/domain/staff/assignable-staff.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { doneAddress } from "#app/ui/desk/desk-address.ts";
import { PaneAssignment } from "#app/ui/desk/pane-forms.tsx";
import { refusalErrors } from "#app/ui/desk/refusal-errors.ts";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "triage.decide");
  const itemId = routeId(params.itemId, "item");
  const [item, people] = await Promise.all([queueItem({ itemId }), assignableStaff()]);
  const query = new URL(request.url).search;
  return { title: texts.t("triage.assign.title"), item, people, me: me.id, query };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const itemId = routeId(params.itemId, "item");
  const form = await readForm(request, assignmentSchema);
  if (!form.ok) return data({ errors: form.errors }, { status: errorStatus(form.errors) });
  const decision = { kind: "assignment" as const, staffId: form.value.person || null };
  const decided = await decide({ itemIds: [itemId], decision, by, now });
  if (!decided.ok) return data({ errors: refusalErrors(decided.reason) }, { status: 422 });
  const where = { itemId, desk: deskOf(request.url), next: itemId };
  return redirect(doneAddress({ ...where, done: "assigned", batch: decided.batchId }), 303);
}

export default function ItemAssignmentPage() {
  const { title, item, people, me, query } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      <PaneAssignment item={item} query={query} people={people} me={me} idPrefix="" />
    </ItemFormPage>
  );
}
