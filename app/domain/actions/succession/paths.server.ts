import type { Tx } from "#app/db/transaction.server.ts";
import type { SuccessionKind } from "./decision.ts";
import { placeOf, type WhatGoes } from "./place-of.ts";

/** The way of one old action: where it goes on, the first being where whatever has no choice of its own goes. */
export type ActionPath = {
  successionId: string;
  fromId: string;
  kind: SuccessionKind;
  targets: { nextActionId: string; actionId: string }[];
  choices: {
    linkId: string | null;
    groupId: string | null;
    themeId: string | null;
    promiseId: string | null;
    nextActionId: string;
  }[];
};

/** The ways of all actions that go on, once their successors are there. */
export async function pathsOfPlan(tx: Tx, nextPlanId: string): Promise<ActionPath[]> {
  const rows = await tx.actionSuccession.findMany({
    where: { nextPlanId, kind: { not: "ended" } },
    orderBy: { from: { position: "asc" } },
    select: {
      ...{ id: true, fromId: true, kind: true },
      successors: {
        orderBy: { position: "asc" },
        select: { nextActionId: true, nextAction: { select: { actionId: true } } },
      },
      choices: {
        select: { linkId: true, groupId: true, themeId: true, promiseId: true, nextActionId: true },
      },
    },
  });
  return rows.map(({ id, successors, ...row }) => ({
    ...row,
    successionId: id,
    targets: successors.map(({ nextActionId, nextAction }) => ({
      nextActionId,
      actionId: there(nextAction.actionId),
    })),
  }));
}

function there(actionId: string | null | undefined): string {
  if (!actionId) throw new Error("a successor that was not made");
  return actionId;
}

/** The action that something of an old one goes to. */
export function targetOf({ targets, choices }: ActionPath, what: WhatGoes): string {
  const places = targets.map(({ nextActionId }) => nextActionId);
  const chosen = choices.map(({ nextActionId, ...choice }) => ({
    ...choice,
    to: places.indexOf(nextActionId),
  }));
  return there((targets[placeOf(chosen, what)] ?? targets[0])?.actionId);
}
