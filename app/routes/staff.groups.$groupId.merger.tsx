import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { mergeGroups } from "#app/domain/actions/merge-groups.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { mergeSchema } from "#app/domain/names/schema.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { groupForStaff } from "#app/domain/triage/group-for-staff.server.ts";
import { groupsToMerge } from "#app/domain/triage/groups-to-merge.server.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { movedForGood } from "#app/platform/moved-for-good.ts";
import { routeId } from "#app/platform/route-id.ts";
import { groupAddress, groupRefusal } from "#app/ui/groups/done.ts";
import { MergeGroupsPage } from "#app/ui/groups/merge-groups-page.tsx";

/** Before it is done: what becomes of both. */
export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "triage.decide");
  const groupId = routeId(params.groupId, "group");
  const { id, wording, language, members, mergedIntoId } = await groupForStaff({ groupId });
  if (mergedIntoId) throw movedForGood(groupAddress(mergedIntoId));
  const others = await groupsToMerge({ groupId });
  const asked = new URL(request.url).searchParams.get("into");
  return {
    title: texts.t("staff.groups.merge"),
    group: { id, wording, language, members: members.length },
    others,
    into: others.find((one) => one.id === asked) ?? null,
  };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const groupId = routeId(params.groupId, "group");
  const form = await readForm(request, mergeSchema);
  if (!form.ok) return data({ errors: form.errors }, { status: errorStatus(form.errors) });
  const intoId = form.value.into;
  const merged = await mergeGroups({ groupId, intoId, by, now });
  if (merged.ok) return redirect(groupAddress(intoId, "merged"), 303);
  return data({ errors: groupRefusal(merged.reason) }, { status: 422 });
}

export default function StaffGroupMerger() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <MergeGroupsPage {...page} errors={sent?.errors} />;
}
