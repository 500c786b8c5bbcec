import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { keepNewDraft } from "#app/domain/responses/drafts/keep-new-draft.server.ts";
import { newTypedSchema } from "#app/domain/responses/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { NewDraftKept } from "#app/ui/responses/new-draft.tsx";

export async function loader({ context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "responses.write");
  return { title: texts.t("staff.responses.new") };
}

/** Keeps what is typed to a new response: for the button, and for the script that sends while one types. */
export async function action({ request, context: { staff, now } }: ActionFunctionArgs) {
  const me = requireStaff({ staff }, "responses.write");
  const form = await readForm(request, newTypedSchema);
  if (!form.ok) return data({ errors: form.errors, kept: null }, { status: errorStatus(form.errors) });
  const {
    draft: draftId,
    draftPage: pageId,
    draftVersion: version,
    changeNote: _note,
    ...fields
  } = form.value;
  const at = await keepNewDraft({ draftId, pageId, version, staffId: me.id, fields, now });
  return data({ errors: undefined, kept: { ...at, savedAt: now } });
}

export default function NewDraft() {
  const { title } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: "/staff/responses", text: say("staff.responses.title") }}>
      <NewDraftKept title={title} kept={sent?.kept ?? null} errors={sent?.errors} />
    </StaffFrame>
  );
}
