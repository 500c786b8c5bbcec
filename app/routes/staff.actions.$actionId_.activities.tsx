import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { addActivity } from "#app/domain/actions/parts/add-activity.server.ts";
import { partsForStaff } from "#app/domain/actions/parts/parts-for-staff.server.ts";
import { activitySchema, partPeriod } from "#app/domain/actions/parts/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { ActivitiesPage } from "#app/ui/action-parts/activities-page.tsx";
import { partsAddress, partsDoneText } from "#app/ui/action-parts/parts-address.ts";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "actions.edit");
  return {
    title: texts.t("action.activities.heading"),
    action: await partsForStaff({ actionId: routeId(params.actionId, "action") }),
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
  const form = await readForm(request, activitySchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const { title, place, words, state } = form.value;
  const activity = { title, place, words, state, period: partPeriod(form.value) };
  const language = settings?.languages.default ?? texts.language;
  const added = await addActivity({ actionId, activity, language, by, now });
  if (added.ok) return redirect(partsAddress(actionId, "activities", "added"), 303);
  return data({ errors: { words: "error.action.namesPerson" }, typed: form.value }, { status: 422 });
}

export default function Activities() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <ActivitiesPage {...page} typed={sent?.typed ?? {}} errors={sent?.errors} />;
}
