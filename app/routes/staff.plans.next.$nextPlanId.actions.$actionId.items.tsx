import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { chooseForItems } from "#app/domain/actions/succession/choose-for-items.server.ts";
import { itemsToSplit } from "#app/domain/actions/succession/items-to-split.server.ts";
import { itemChoicesSchema, typedItemChoices } from "#app/domain/actions/succession/schema.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { pageNumber } from "#app/platform/page-number.ts";
import { routeId } from "#app/platform/route-id.ts";
import { ItemsToSplitPage } from "#app/ui/plans/items-to-split-page.tsx";
import { itemsToSplitAddress, nextPlanAddress, plansDoneText } from "#app/ui/plans/plans-address.ts";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "actions.publish");
  const nextPlanId = routeId(params.nextPlanId, "plan");
  const actionId = routeId(params.actionId, "action");
  const page = pageNumber(request);
  const split = await itemsToSplit({ nextPlanId, actionId, page });
  if (!split) throw redirect(`/staff/plans/next/${nextPlanId}/actions/${actionId}?kind=split`);
  if (page > split.pages) throw redirect(itemsToSplitAddress(nextPlanId, actionId, { page: split.pages }));
  const done = plansDoneText(new URL(request.url).searchParams.get("done"));
  return { title: texts.t("staff.plans.items.title"), nextPlanId, actionId, page, split, done };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.publish"));
  const nextPlanId = routeId(params.nextPlanId, "plan");
  const actionId = routeId(params.actionId, "action");
  const page = pageNumber(request);
  const form = await readForm(request, itemChoicesSchema, { lists: ["choices"] });
  if (!form.ok) return data(null, { status: errorStatus(form.errors) });
  const chosen = await chooseForItems({
    nextPlanId,
    actionId,
    choices: typedItemChoices(form.value),
    by,
    now,
  });
  // Somebody opened the plan or decided something else about the action meanwhile: its page says what.
  if (!chosen.ok) return redirect(nextPlanAddress(nextPlanId), 303);
  return redirect(itemsToSplitAddress(nextPlanId, actionId, { page, done: "chosen" }), 303);
}

export default function ItemsToSplit() {
  return <ItemsToSplitPage {...useLoaderData<typeof loader>()} />;
}
