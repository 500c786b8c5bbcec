import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { isContactRole } from "#app/domain/partners/contacts/contact-roles.ts";
import { revealPartner } from "#app/domain/partners/contacts/reveal-partner.server.ts";
import { partnerRevealSchema } from "#app/domain/partners/contacts/schema.ts";
import { organisationForStaff } from "#app/domain/partners/organisations-for-staff.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { RevealContactPage } from "#app/ui/partners/reveal-contact.tsx";

async function placeOf(params: LoaderFunctionArgs["params"]) {
  const organisation = await organisationForStaff({ slug: params.slug ?? "" });
  const { role } = params;
  if (!isContactRole(role) || !organisation.contacts.some((one) => one.role === role))
    throw notFound("contact");
  return { organisation, role };
}

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "partners.ask");
  return { title: texts.t("staff.contact.reveal.title"), ...(await placeOf(params)) };
}

/** Name and address are only in the answer to a form that says why: opening this page again asks again. */
export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "partners.ask"));
  const { organisation, role } = await placeOf(params);
  const form = await readForm(request, partnerRevealSchema);
  if (!form.ok)
    return data({ errors: form.errors, contact: undefined }, { status: errorStatus(form.errors) });
  const { reason } = form.value;
  const { name, email } = await revealPartner({ organisationId: organisation.id, role, reason, by, now });
  return data({ errors: undefined, contact: { name, email } });
}

export default function RevealContact() {
  return <RevealContactPage {...useLoaderData<typeof loader>()} {...useActionData<typeof action>()} />;
}
