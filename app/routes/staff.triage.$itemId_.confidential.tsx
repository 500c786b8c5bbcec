import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deskOf } from "#app/domain/desk/desk-place.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { moveToConfidential } from "#app/domain/safeguarding/move-to-confidential.server.ts";
import { moveSchema } from "#app/domain/safeguarding/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { nextInQueue } from "#app/domain/triage/queue.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { random } from "#app/platform/random.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { doneAddress } from "#app/ui/desk/desk-address.ts";
import { ConfidentialForm } from "#app/ui/triage/confidential-form.tsx";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";

const REFUSALS = {
  practice: { _form: "error.item.practice" },
  withdrawn: { _form: "error.item.withdrawn" },
  "no-words": { _form: "error.item.noWords" },
  "no-reader": { _form: "error.item.noReader" },
} as const;

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "confidential.moveHere");
  const item = await queueItem({ itemId: routeId(params.itemId, "item") });
  return { title: texts.t("triage.confidential.title"), item, query: new URL(request.url).search };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "confidential.moveHere"));
  const { keepWordsMonths } = requireSettings(settings).promises;
  const itemId = routeId(params.itemId, "item");
  const form = await readForm(request, moveSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { sentence } = form.value;
  const moved = await moveToConfidential({ itemId, sentence, keepWordsMonths, by, now, random });
  if (!moved.ok) return data({ errors: REFUSALS[moved.reason], typed: { ...form.value } }, { status: 422 });
  const desk = deskOf(request.url);
  const next = desk && (await nextInQueue({ filters: desk, staffId: by.staffId, now, itemId }));
  return redirect(doneAddress({ itemId, desk, next, done: "confidential" }), 303);
}

export default function ItemConfidentialPage() {
  const { title, item, query } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      <ConfidentialForm item={item} query={query} errors={sent?.errors} typed={sent?.typed} />
    </ItemFormPage>
  );
}
