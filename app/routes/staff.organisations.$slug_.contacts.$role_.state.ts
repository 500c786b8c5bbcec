import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { staffActor } from "#app/domain/ledger/actor.ts";
import {
  contactDoesNotWork,
  contactWorksAgain,
} from "#app/domain/partners/contacts/contact-failed.server.ts";
import { isContactRole } from "#app/domain/partners/contacts/contact-roles.ts";
import { contactStateSchema } from "#app/domain/partners/contacts/schema.ts";
import { organisationForStaff } from "#app/domain/partners/organisations-for-staff.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { readForm } from "#app/platform/form-data.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { organisationAddress } from "#app/ui/partners/done.ts";

/** An address does not work, or works again; saying it twice changes nothing. */
export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "partners.ask"));
  const { role } = params;
  if (!isContactRole(role)) throw notFound("contact");
  const { id: organisationId, slug } = await organisationForStaff({ slug: params.slug ?? "" });
  const form = await readForm(request, contactStateSchema);
  if (!form.ok) throw new Response(null, { status: 400 });
  const { state } = form.value;
  const say = state === "failed" ? contactDoesNotWork : contactWorksAgain;
  await say({ organisationId, role, by, now });
  return redirect(organisationAddress(slug, state), 303);
}
