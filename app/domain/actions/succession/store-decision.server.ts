import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import type { Decision, NextActionDraft, SplitTarget } from "./decision.ts";
import type { LockedNextPlan } from "./lock-next-plan.server.ts";

type Store = { plan: LockedNextPlan; decision: Decision; by: StaffActor; now: Date };

/** Writes a decision with the actions that it leads to; the places of what it replaces are free. */
export async function storeDecision(tx: Tx, { plan, decision, by, now }: Store): Promise<void> {
  const { kind, fromIds, actions, reason, leftOut, choices } = decision;
  await requireOwn(tx, decision);
  const nextActionIds = await addActions(tx, plan.id, actions);
  for (const fromId of fromIds) {
    await tx.actionSuccession.create({
      data: {
        ...{ nextPlanId: plan.id, fromId, kind, reason, leftOut, language: plan.language },
        ...{ decidedBy: by.staffId, decidedAt: now },
        successors: {
          create: nextActionIds.map((nextActionId, position) => ({ nextActionId, position })),
        },
        choices: { createMany: { data: choices.map((choice) => rowOf(choice, nextActionIds)) } },
      },
      select: { id: true },
    });
  }
}

async function addActions(tx: Tx, nextPlanId: string, actions: NextActionDraft[]): Promise<string[]> {
  const ids: string[] = [];
  for (const { number, title, wording } of actions) {
    const { id } = await tx.nextAction.create({
      data: {
        ...{ nextPlanId, number, title },
        ...{ publicTitle: wording?.title ?? null, summary: wording?.summary ?? null },
      },
      select: { id: true },
    });
    ids.push(id);
  }
  return ids;
}

function rowOf({ to, ...what }: SplitTarget, nextActionIds: string[]) {
  const nextActionId = nextActionIds[to];
  if (!nextActionId) throw notFound("action");
  return { ...what, nextActionId };
}

/** A choice is about a link, a group, a theme or a promise of the action that is split. */
async function requireOwn(tx: Tx, { fromIds, choices }: Decision): Promise<void> {
  const of = { actionId: { in: fromIds } };
  const linkIds = choices.flatMap((one) => ("linkId" in one ? [one.linkId] : []));
  const promiseIds = choices.flatMap((one) => ("promiseId" in one ? [one.promiseId] : []));
  const groupIds = choices.flatMap((one) => ("groupId" in one ? [one.groupId] : []));
  const themeIds = choices.flatMap((one) => ("themeId" in one ? [one.themeId] : []));
  const links = await tx.itemLink.count({ where: { id: { in: linkIds }, ...of } });
  const promises = await tx.givenPromise.count({ where: { id: { in: promiseIds }, ...of } });
  const groups = await tx.itemGroup.count({ where: { id: { in: groupIds } } });
  const themes = await tx.theme.count({ where: { id: { in: themeIds } } });
  if (links < linkIds.length) throw notFound("link");
  if (promises < promiseIds.length) throw notFound("promise");
  if (groups < groupIds.length) throw notFound("group");
  if (themes < themeIds.length) throw notFound("theme");
}
