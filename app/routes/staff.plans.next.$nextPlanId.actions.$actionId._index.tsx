import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { actionToDecide } from "#app/domain/actions/succession/action-to-decide.server.ts";
import { carryForward } from "#app/domain/actions/succession/carry-forward.server.ts";
import { SUCCESSION_KINDS, withItemsBefore } from "#app/domain/actions/succession/decision.ts";
import { endAction } from "#app/domain/actions/succession/end-action.server.ts";
import { mergeActions } from "#app/domain/actions/succession/merge-actions.server.ts";
import {
  decisionSchema,
  type TypedDecision,
  typedChoices,
  typedDrafts,
} from "#app/domain/actions/succession/schema.ts";
import { splitAction } from "#app/domain/actions/succession/split-action.server.ts";
import type { Decided } from "#app/domain/actions/succession/write-decision.server.ts";
import { type StaffActor, staffActor } from "#app/domain/ledger/actor.ts";
import { requireStaff } from "#app/domain/staff/permissions.ts";
import { errorStatus, readForm } from "#app/platform/form-data.server.ts";
import { routeId } from "#app/platform/route-id.ts";
import { DecisionPage } from "#app/ui/plans/decision-page.tsx";
import { itemsToSplitAddress, nextPlanAddress } from "#app/ui/plans/plans-address.ts";
import { typedOfDecision } from "#app/ui/plans/typed-decision.ts";

export async function loader({ request, params, context: { staff, path, texts } }: LoaderFunctionArgs) {
  requireStaff({ staff, returnTo: path }, "actions.publish");
  const nextPlanId = routeId(params.nextPlanId, "plan");
  const asked = new URL(request.url).searchParams.get("kind");
  const kind = SUCCESSION_KINDS.find((one) => one === asked) ?? "whole";
  const action = await actionToDecide({ nextPlanId, actionId: routeId(params.actionId, "action") });
  return {
    title: texts.t(`staff.plans.decide.${kind}`),
    ...{ nextPlanId, kind, action },
    typed: typedOfDecision(kind, action),
  };
}

export async function action({ request, params, context: { staff, now } }: ActionFunctionArgs) {
  const by = staffActor(requireStaff({ staff }, "actions.publish"));
  const nextPlanId = routeId(params.nextPlanId, "plan");
  const actionId = routeId(params.actionId, "action");
  const form = await readForm(request, decisionSchema, { lists: ["with", "choices"] });
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: errorStatus(form.errors) });
  const decided = await decide({ typed: form.value, nextPlanId, actionId, by, now });
  if (decided.ok && form.value.next === "items")
    return redirect(itemsToSplitAddress(nextPlanId, actionId), 303);
  if (decided.ok) return redirect(nextPlanAddress(nextPlanId, "decided"), 303);
  const { with: others, choices, next: _next, ...typed } = form.value;
  return data(
    {
      errors: { [FIELDS[decided.reason]]: `error.plans.${decided.reason}` },
      typed: { ...typed, with: others.join("\n"), choices: choices.join("\n") } as Record<string, string>,
    },
    { status: 422 },
  );
}

type Given = { typed: TypedDecision; nextPlanId: string; actionId: string; by: StaffActor; now: Date };

async function decide({ typed, ...given }: Given): Promise<Decided | { ok: false; reason: "title-missing" }> {
  const drafts = typedDrafts(typed);
  const { actionId, ...who } = given;
  const reason = typed.reason || null;
  if (typed.kind === "ended") return endAction({ ...given, reason: typed.reason });
  const [first] = drafts;
  if (!first || drafts.some(({ number, title }) => number === "" || title === ""))
    return { ok: false, reason: "title-missing" };
  if (typed.kind === "split") {
    const { decision: before } = await actionToDecide(given);
    const sent = choicesAmong(typed, drafts.length);
    const choices = withItemsBefore(sent, { before, actions: drafts.length });
    return splitAction({ ...given, actions: drafts, choices, reason });
  }
  if (typed.kind === "merged")
    return mergeActions({ ...who, actionIds: [actionId, ...typed.with], action: first, reason });
  const leaving = { leftOut: typed.leftOut, reason: typed.reason };
  return carryForward({ ...given, action: first, leaving: typed.kind === "part" ? leaving : null });
}

/**
 * What was sent to an action that nobody named goes where everything else goes. To send a theme or a promise to the first
 * is to say nothing of it; an item or a group goes there although its theme goes elsewhere.
 */
function choicesAmong(typed: TypedDecision, actions: number) {
  return typedChoices(typed).filter(
    (choice) => choice.to < actions && (choice.to > 0 || "linkId" in choice || "groupId" in choice),
  );
}

const FIELDS = {
  closed: "_form",
  "number-taken": "number1",
  "title-missing": "number1",
  "wording-missing": "publicTitle1",
  "reason-missing": "reason",
  "left-out-missing": "leftOut",
  "too-few": "_form",
  "names-a-person": "_form",
  "open-promises": "_form",
} as const;

export default function Decision() {
  const { typed, ...page } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <DecisionPage {...page} typed={sent?.typed ?? typed} errors={sent?.errors} />;
}
