import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireSettings } from "#app/domain/operator/require-settings.ts";
import { may, requireStaff } from "#app/domain/staff/permissions.ts";
import { groupItems } from "#app/domain/triage/group-items.server.ts";
import { groups } from "#app/domain/triage/groups.server.ts";
import { itemsToGroup } from "#app/domain/triage/items-to-group.server.ts";
import { movedFilters } from "#app/domain/triage/moved-filters.server.ts";
import { groupSchema, groupsOfEvent } from "#app/domain/triage/schema.ts";
import { suggestedGroups } from "#app/domain/triage/suggested-groups.server.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { errorStatus, type FieldErrors, readForm } from "#app/platform/form-data.server.ts";
import { movedForGood } from "#app/platform/moved-for-good.ts";
import { groupAddress, groupDone, groupRefusal } from "#app/ui/groups/done.ts";
import { GroupsPage } from "#app/ui/groups/groups-page.tsx";

const SUGGESTED = 10;

export async function loader({ request, context: { staff, settings, path, texts } }: LoaderFunctionArgs) {
  const reader = requireStaff({ staff, returnTo: path }, "triage.read");
  const { languages } = requireSettings(settings);
  const { searchParams } = new URL(request.url);
  const moved = await movedFilters(searchParams);
  if (moved) throw movedForGood(`/staff/groups?${moved}`);
  const [suggested, { rows, next }] = await Promise.all([
    suggestedGroups({ eventId: groupsOfEvent.parse(searchParams.get("event")), take: SUGGESTED }),
    groups({ after: searchParams.get("after") ?? "" }),
  ]);
  return {
    title: texts.t("staff.groups.title"),
    suggested,
    existing: rows,
    next,
    languages: languages.offered.map((code) => ({ code, name: languageName(code) })),
    language: languages.default,
    mayDecide: may(reader, "triage.decide"),
    done: groupDone(searchParams.get("done")),
  };
}

export async function action({ request, context: { staff, settings, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "triage.decide"));
  const { languages } = requireSettings(settings);
  const form = await readForm(request, groupSchema, { lists: ["items"] });
  const refuse = async (given: { errors: FieldErrors; ids: string[]; wording: string }) => {
    const items = await itemsToGroup(given.ids);
    const refused = {
      group: { items, why: [] },
      ticked: items.map(({ itemId }) => itemId),
      wording: given.wording,
      errors: given.errors,
    };
    return data({ errors: given.errors, refused }, { status: errorStatus(given.errors) });
  };
  if (!form.ok) {
    const { items = "", wording = "" } = form.typed;
    return refuse({ errors: form.errors, ids: items.split("\n"), wording });
  }
  const { items: itemIds, wording, language } = form.value;
  if (!languages.offered.includes(language))
    return refuse({ errors: { _form: "error.form.unexpected" }, ids: itemIds, wording });
  const made = await groupItems({ itemIds, wording, language, by, now });
  if (made.ok) return redirect(groupAddress(made.groupId, "made"), 303);
  return refuse({ errors: groupRefusal(made.reason), ids: itemIds, wording });
}

export default function StaffGroupsPage() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <GroupsPage {...page} refused={sent?.refused ?? null} />;
}
