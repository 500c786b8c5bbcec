import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { contactLanguages } from "#app/domain/partners/contacts/contact-languages.server.ts";
import { organisationForStaff } from "#app/domain/partners/organisations-for-staff.server.ts";
import { questionClock } from "#app/domain/questions/question-clock.ts";
import { questionsForStaff } from "#app/domain/questions/questions-for-staff.server.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { contactDoneText } from "#app/ui/partners/done.ts";
import { OrganisationPage } from "#app/ui/partners/organisation-page.tsx";

export async function loader({
  request,
  params,
  context: { staff, path, settings, now },
}: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "partners.read");
  const organisation = await organisationForStaff({ slug: params.slug ?? "" });
  const { id: organisationId, name } = organisation;
  const set = requireSettings(settings);
  return {
    ...{ title: name, organisation, mayAsk: may(me, "partners.ask") },
    languages: contactLanguages(set),
    questions: await questionsForStaff({ organisationId, ...questionClock(set, now) }),
    done: contactDoneText(new URL(request.url).searchParams.get("done")),
  };
}

export default function Organisation() {
  return <OrganisationPage {...useLoaderData<typeof loader>()} />;
}
