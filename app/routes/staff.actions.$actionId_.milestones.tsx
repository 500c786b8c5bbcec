import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { partsForStaff } from "#app/domain/actions/parts/parts-for-staff.server.ts";
import { milestoneSchema, partDate } from "#app/domain/actions/parts/schema.ts";
import { setMilestone } from "#app/domain/actions/parts/set-milestone.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { dateIn } from "#app/platform/clock.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { MilestonesPage } from "#app/ui/action-parts/milestones-page.tsx";
import { partsAddress, partsDoneText } from "#app/ui/action-parts/parts-address.ts";

export async function loader({
  request,
  params,
  context: { staff, path, texts, settings, now },
}: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "actions.edit");
  return {
    title: texts.t("action.milestones.heading"),
    action: await partsForStaff({ actionId: routeId(params.actionId, "action") }),
    today: dateIn(settings?.region.timeZone ?? "UTC", now),
    done: partsDoneText(new URL(request.url).searchParams.get("done")),
  };
}

export async function action({
  request,
  params,
  context: { staff, settings, texts, now },
}: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.edit"));
  const actionId = routeId(params.actionId, "action");
  const form = await readForm(request, milestoneSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { title } = form.value;
  const language = settings?.languages.default ?? texts.language;
  const set = await setMilestone({ actionId, title, due: partDate(form.value), language, by, now });
  if (set.ok) return redirect(partsAddress(actionId, "milestones", "added"), 303);
  return data({ errors: { title: "error.action.namesPerson" }, typed: form.value }, { status: 422 });
}

export default function Milestones() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <MilestonesPage {...page} typed={sent?.typed ?? {}} errors={sent?.errors} />;
}
