import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { publishMany } from "#app/domain/responses/publish-many.server.ts";
import { readyTogether } from "#app/domain/responses/ready-together.server.ts";
import { chosenVersions, publishManySchema } from "#app/domain/responses/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { PublishManyPage } from "#app/ui/responses/publish-many-page.tsx";

const LIST = "/staff/responses?status=ready";

export async function loader({ request, context: { staff, path, texts, now } }: LoaderFunctionArgs) {
  const reader = requireStaff({ staff, returnTo: path }, "responses.publish");
  const responseIds = new URL(request.url).searchParams
    .getAll("response")
    .map((id) => routeId(id, "response"));
  if (responseIds.length === 0) throw redirect(LIST);
  const responses = await readyTogether({ responseIds, now });
  return { title: texts.t("staff.together.title"), responses, readerId: reader.id };
}

export async function action({ request, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "responses.publish"));
  const form = await readForm(request, publishManySchema, { lists: ["responses", "reasons"] });
  if (!form.ok)
    return data(
      { errors: form.errors, results: undefined, reasons: [] },
      { status: errorStatus(form.errors) },
    );
  const results = await publishMany({ responses: chosenVersions(form.value), by, now });
  const told = results.map(({ responseId, title, result }) => ({
    ...{ responseId, title },
    refusal: result.ok ? null : result.reason,
    missing: !result.ok && result.reason === "unconfirmed" ? result.checks : [],
  }));
  return data({ errors: undefined, results: told, reasons: form.value.reasons });
}

export default function PublishMany() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: LIST, text: say("staff.responses.title") }}>
      <PublishManyPage {...page} errors={sent?.errors} results={sent?.results} chosen={sent?.reasons} />
    </StaffFrame>
  );
}
