import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { revealContact } from "#app/domain/triage/reveal-contact.server.ts";
import { contactSchema } from "#app/domain/triage/schema.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { ContactForm, ContactShown } from "#app/ui/triage/contact-form.tsx";
import { ItemFormPage } from "#app/ui/triage/item-form-page.tsx";

const REFUSALS = {
  withdrawn: { _form: "error.item.withdrawn" },
  "no-contact": { _form: "error.item.noContact" },
} as const;

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "contact.reveal");
  const item = await queueItem({ itemId: routeId(params.itemId, "item") });
  return { title: texts.t("triage.contact.title"), item };
}

/** The address is only in the answer to a form that says why: opening this page again asks again. */
export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "contact.reveal"));
  const itemId = routeId(params.itemId, "item");
  const form = await readForm(request, contactSchema);
  if (!form.ok) return refused(form.errors, errorStatus(form.errors));
  const revealed = await revealContact({ itemId, reason: form.value.reason, by, now });
  if (!revealed.ok) return refused(REFUSALS[revealed.reason], 422);
  return data({ errors: undefined, email: revealed.email });
}

function refused(errors: FieldErrors, status: number) {
  return data({ errors, email: undefined }, { status });
}

export default function ItemContactPage() {
  const { title, item } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <ItemFormPage title={title} item={item} errors={sent?.errors}>
      {sent?.email ? <ContactShown email={sent.email} /> : <ContactForm item={item} errors={sent?.errors} />}
    </ItemFormPage>
  );
}
