import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
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
  const clock = questionClock(requireSettings(settings), now);
  return {
    ...{ title: name, organisation, mayAsk: may(me, "partners.ask") },
    questions: await questionsForStaff({ organisationId, ...clock }),
    done: contactDoneText(new URL(request.url).searchParams.get("done")),
  };
}

export default function Organisation() {
  return <OrganisationPage {...useLoaderData<typeof loader>()} />;
}
