import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { isContactRole } from "#app/domain/partners/contacts/contact-roles.ts";
import { removeContact } from "#app/domain/partners/contacts/remove-contact.server.ts";
import { organisationForStaff } from "#app/domain/partners/organisations-for-staff.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { organisationAddress } from "#app/ui/partners/done.ts";

export async function action({ params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "partners.ask"));
  const { role } = params;
  if (!isContactRole(role)) throw notFound("contact");
  const { id: organisationId, slug } = await organisationForStaff({ slug: params.slug ?? "" });
  await removeContact({ organisationId, role, by, now });
  return redirect(organisationAddress(slug, "removed"), 303);
}
