import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { groupForStaff } from "#app/domain/triage/group-for-staff.server.ts";
import { rewordGroup } from "#app/domain/triage/reword-group.server.ts";
import { groupWordingSchema } from "#app/domain/triage/schema.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { movedForGood } from "#app/platform/moved-for-good.ts";
import { routeId } from "#app/platform/route-id.ts";
import { groupAddress, groupDone, groupRefusal } from "#app/ui/groups/done.ts";
import { GroupPage } from "#app/ui/groups/group-page.tsx";

export async function loader({ request, params, context: { staff, settings, path } }: LoaderFunctionArgs) {
  const reader = requireStaff({ staff, returnTo: path }, "triage.read");
  const { languages } = requireSettings(settings);
  const group = await groupForStaff({ groupId: routeId(params.groupId, "group") });
  if (group.mergedIntoId) throw movedForGood(groupAddress(group.mergedIntoId));
  return {
    title: group.wording,
    group,
    languages: languages.offered.map((code) => ({ code, name: languageName(code) })),
    mayDecide: may(reader, "triage.decide"),
    done: groupDone(new URL(request.url).searchParams.get("done")),
  };
}

export async function action({ request, params, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const groupId = routeId(params.groupId, "group");
  const form = await readForm(request, groupWordingSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  if (!requireSettings(settings).languages.offered.includes(form.value.language))
    return data({ errors: { _form: "error.form.unexpected" }, typed: form.value }, { status: 400 });
  const worded = await rewordGroup({ groupId, ...form.value, by, now });
  if (worded.ok) return redirect(groupAddress(groupId, "worded"), 303);
  return data({ errors: groupRefusal(worded.reason), typed: form.value }, { status: 422 });
}

export default function StaffGroupPage() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <GroupPage {...page} errors={sent?.errors} typed={sent?.typed} />;
}
