import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { publishResponse } from "#app/domain/responses/publish-response.server.ts";
import { responseForStaff } from "#app/domain/responses/response-for-staff.server.ts";
import { confirmedOf, publicationSchema } from "#app/domain/responses/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { publicationErrors } from "#app/ui/responses/publication-errors.ts";
import { PublicationForm } from "#app/ui/responses/publication-form.tsx";
import { responseAddress } from "#app/ui/responses/staff-done.ts";

export async function loader({ params, context: { staff, path, texts, now } }: LoaderFunctionArgs) {
  const reader = requireStaff({ staff, returnTo: path }, "responses.publish");
  const response = await responseForStaff({ responseId: routeId(params.responseId, "response"), now });
  if (!response.reading) throw redirect(responseAddress(response.id));
  const isOwn = response.latest.writtenBy === reader.id;
  return { title: texts.t("staff.responses.publication.title"), response, isOwn };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.publish"));
  const responseId = routeId(params.responseId, "response");
  const form = await readForm(request, publicationSchema);
  if (!form.ok) return refused(form.errors, form.typed, errorStatus(form.errors));
  const { version, ...reasons } = form.value;
  const published = await publishResponse({ responseId, version, confirmed: confirmedOf(reasons), by, now });
  if (published.ok) return redirect(responseAddress(responseId, "published"), 303);
  return refused(publicationErrors(published), reasons, 409);
}

function refused(errors: FieldErrors, typed: Record<string, string>, status: number) {
  return data({ errors, typed }, { status });
}

export default function PublicationPage() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame
      isPractice={page.response.isPractice}
      back={{ href: responseAddress(page.response.id), text: say("staff.responses.items.back") }}
    >
      <PublicationForm {...page} errors={sent?.errors} typed={sent?.typed} />
    </StaffFrame>
  );
}
