import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { linkGroup } from "#app/domain/actions/link-group.server.ts";
import { linkableActions } from "#app/domain/actions/linkable-actions.server.ts";
import { linkSchema } from "#app/domain/actions/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { groupAddress, groupRefusal } from "#app/ui/groups/done.ts";
import { GroupLinkForm } from "#app/ui/groups/group-link-form.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";

export async function loader({ params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  const groupId = routeId(params.groupId, "group");
  return { title: texts.t("staff.groups.link"), groupId, actions: await linkableActions() };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const groupId = routeId(params.groupId, "group");
  const form = await readForm(request, linkSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { action: actionId, influence, before, after } = form.value;
  const linked = await linkGroup({ groupId, actionId, influence, before, after, by, now });
  if (linked.ok) return redirect(groupAddress(groupId, "linked"), 303);
  const typed = { action: actionId, influence, before, after };
  if (linked.reason !== "before-and-after")
    return data({ errors: groupRefusal(linked.reason), typed }, { status: 422 });
  const errors = {
    ...(before ? {} : { before: "error.link.before" }),
    ...(after ? {} : { after: "error.link.after" }),
  };
  return data({ errors, typed }, { status: 422 });
}

export default function StaffGroupLinksPage() {
  const { title, groupId, actions } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { say } = useTexts();
  return (
    <StaffFrame back={{ href: groupAddress(groupId), text: say("staff.groups.title") }}>
      <FormErrors errors={sent?.errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <GroupLinkForm groupId={groupId} actions={actions} errors={sent?.errors} typed={sent?.typed} />
    </StaffFrame>
  );
}
