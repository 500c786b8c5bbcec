import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { contactLanguages } from "#app/domain/partners/contacts/contact-languages.server.ts";
import { isContactRole } from "#app/domain/partners/contacts/contact-roles.ts";
import { saveContact } from "#app/domain/partners/contacts/save-contact.server.ts";
import { contactSchema } from "#app/domain/partners/contacts/schema.ts";
import { organisationForStaff } from "#app/domain/partners/organisations-for-staff.server.ts";
import { questionClock } from "#app/domain/questions/question-clock.ts";
import { questionsForStaff } from "#app/domain/questions/questions-for-staff.server.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { random } from "#app/platform/random.server.ts";
import { organisationAddress } from "#app/ui/partners/done.ts";
import { OrganisationPage } from "#app/ui/partners/organisation-page.tsx";

/** The form is on the page of the organisation; here it is shown again when something is wrong with it. */
export async function loader({ params, context: { staff, path, settings, now } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "partners.ask");
  const organisation = await organisationForStaff({ slug: params.slug ?? "" });
  const { id: organisationId, name } = organisation;
  const set = requireSettings(settings);
  return {
    ...{ title: name, organisation, mayAsk: true, languages: contactLanguages(set) },
    questions: await questionsForStaff({ organisationId, ...questionClock(set, now) }),
  };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "partners.ask"));
  const { role } = params;
  if (!isContactRole(role)) throw notFound("contact");
  const { id: organisationId, slug } = await organisationForStaff({ slug: params.slug ?? "" });
  const form = await readForm(request, contactSchema);
  if (!form.ok)
    return data({ role, errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const known = contactLanguages(requireSettings(settings));
  if (!known.some(({ code }) => code === form.value.language))
    return data({ role, errors: { _form: "error.form.unexpected" }, typed: form.value }, { status: 400 });
  await saveContact({ organisationId, role, ...form.value, by, now, random });
  return redirect(organisationAddress(slug, "saved"), 303);
}

export default function OrganisationContact() {
  return <OrganisationPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
