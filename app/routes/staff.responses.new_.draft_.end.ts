import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { dropNewDraft } from "#app/domain/responses/drafts/drop-new-draft.server.ts";
import { endNewDraftSchema } from "#app/domain/responses/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { readForm } from "#app/platform/form-data.server.ts";

export async function action({ request, context: { staff } }: ActionFunctionArgs) {
  const me = requireStaff({ staff }, "responses.write");
  const form = await readForm(request, endNewDraftSchema);
  if (!form.ok) throw new Response(null, { status: 400 });
  await dropNewDraft({ draftId: form.value.draft, staffId: me.id });
  return redirect("/staff/responses/new", 303);
}
