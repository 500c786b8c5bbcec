import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { keepDraft } from "#app/domain/responses/drafts/keep-draft.server.ts";
import { ownDraft } from "#app/domain/responses/drafts/own-draft.server.ts";
import { previewedDraft } from "#app/domain/responses/drafts/previewed-draft.server.ts";
import { responseForStaff } from "#app/domain/responses/response-for-staff.server.ts";
import { typedSchema } from "#app/domain/responses/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { DraftPage } from "#app/ui/responses/draft-page.tsx";
import { responseAddress } from "#app/ui/responses/staff-done.ts";

export async function loader({ params, context: { staff, path, texts, now } }: LoaderFunctionArgs) {
  const me = requireStaff({ staff, returnTo: path }, "responses.write");
  const { id, language, latest, isPractice } = await responseForStaff({
    responseId: routeId(params.responseId, "response"),
    now,
  });
  const draft = await ownDraft({ responseId: id, staffId: me.id });
  if (!draft) throw redirect(responseAddress(id));
  const preview = await previewedDraft({
    ...{ responseId: id, revisionId: latest.id, language },
    fields: draft.fields,
  });
  return {
    title: texts.t("staff.draft.title"),
    response: { id, isPractice },
    savedAt: draft.savedAt,
    preview,
  };
}

/** Keeps what is typed and shows it as everyone would see it: for the button, and for the script that sends while one types. */
export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const me = requireStaff({ staff }, "responses.write");
  const responseId = routeId(params.responseId, "response");
  const form = await readForm(request, typedSchema);
  if (!form.ok) return data({ errors: form.errors }, { status: errorStatus(form.errors) });
  const { version, ...fields } = form.value;
  await keepDraft({ responseId, staffId: me.id, version, fields, now });
  return data({ errors: undefined });
}

export default function Draft() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame
      isPractice={page.response.isPractice}
      back={{ href: responseAddress(page.response.id), text: say("staff.responses.items.back") }}
    >
      <DraftPage {...page} errors={sent?.errors} />
    </StaffFrame>
  );
}
