import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { type Published, publishResponse } from "#app/domain/responses/publish-response.server.ts";
import { responseForStaff } from "#app/domain/responses/response-for-staff.server.ts";
import { publicationSchema } from "#app/domain/responses/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { PublicationForm } from "#app/ui/responses/publication-form.tsx";
import { responseAddress } from "#app/ui/responses/staff-done.ts";

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  const reader = requireStaff({ staff, returnTo: path }, "responses.publish");
  const response = await responseForStaff({ responseId: routeId(params.responseId, "response") });
  const isReady = response.isPending && response.status !== "draft";
  if (!isReady) throw redirect(responseAddress(response.id));
  const isOwn = response.latest.writtenBy === reader.id;
  return { title: texts.t("staff.responses.publication.title"), response, isOwn };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.publish"));
  const responseId = routeId(params.responseId, "response");
  const form = await readForm(request, publicationSchema);
  if (!form.ok) return data({ errors: form.errors }, { status: errorStatus(form.errors) });
  const { version, confirmed } = form.value;
  const published = await publishResponse({ responseId, version, confirmed: confirmed === "yes", by, now });
  if (published.ok) return redirect(responseAddress(responseId, "published"), 303);
  return data({ errors: errorsOf(published) }, { status: 409 });
}

function errorsOf({ reason }: Extract<Published, { ok: false }>): FieldErrors {
  if (reason === "personal-details") return { confirmed: "error.response.personal-details" };
  if (reason === "changed-meanwhile") return { _form: "error.response.readAgain" };
  return { _form: `error.response.${reason}` };
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
      <PublicationForm {...page} errors={sent?.errors} />
    </StaffFrame>
  );
}
