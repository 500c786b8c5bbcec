import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { partsForStaff } from "#app/domain/actions/parts/parts-for-staff.server.ts";
import { withdrawalSchema } from "#app/domain/actions/parts/schema.ts";
import { withdrawPart } from "#app/domain/actions/parts/withdraw-part.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { PartField } from "#app/ui/action-parts/part-field.tsx";
import { PartPage } from "#app/ui/action-parts/part-page.tsx";
import { measureAddress, partsAddress } from "#app/ui/action-parts/parts-address.ts";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "actions.edit");
  const { id, number, isFrozen } = await partsForStaff({ actionId: routeId(params.actionId, "action") });
  return {
    title: texts.t("staff.parts.withdraw"),
    action: { id, number, isFrozen },
    back: askedPart(request, id).back,
  };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.edit"));
  const actionId = routeId(params.actionId, "action");
  const { part, done } = askedPart(request, actionId);
  const form = await readForm(request, withdrawalSchema);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const withdrawn = await withdrawPart({ actionId, part, why: form.value.why, by, now });
  if (withdrawn.ok) return redirect(done, 303);
  const refusal = withdrawn.reason === "names-a-person" ? "error.action.namesPerson" : "error.parts.why";
  return data({ errors: { why: refusal }, typed: form.value }, { status: 422 });
}

/** The part that the address names, and where its list is. */
function askedPart(request: Request, actionId: string) {
  const asked = new URL(request.url).searchParams;
  const idOf = (name: string) => routeId(asked.get(name) ?? "", name);
  const at = (path: "activities" | "milestones" | "measures") => ({
    back: partsAddress(actionId, path),
    done: partsAddress(actionId, path, "withdrawn"),
  });
  if (asked.has("activity")) return { part: { activityId: idOf("activity") }, ...at("activities") };
  if (asked.has("milestone")) return { part: { milestoneId: idOf("milestone") }, ...at("milestones") };
  const measureId = idOf("measure");
  if (!asked.has("reading")) return { part: { measureId }, ...at("measures") };
  const readingId = idOf("reading");
  return {
    part: { measureId, readingId },
    back: measureAddress(actionId, measureId),
    done: measureAddress(actionId, measureId, "withdrawn"),
  };
}

export default function Withdrawal() {
  const { title, action: of, back } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const fields = { typed: sent?.typed ?? {}, errors: sent?.errors };
  return (
    <PartPage
      {...{ title, action: of, back, errors: sent?.errors }}
      intro="staff.parts.withdraw.words"
      button="staff.parts.withdraw"
      form={
        <PartField {...fields} name="why" as="words" label="action.became.why" hint="staff.plans.public" />
      }
    />
  );
}
