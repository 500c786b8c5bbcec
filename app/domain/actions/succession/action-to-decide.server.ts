import { db } from "#app/db/client.server.ts";
import { snapshot } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { IN_FORCE } from "./carry-links.server.ts";
import type { Decision } from "./decision.ts";
import { storedDecision } from "./stored-decision.server.ts";

export type ActionToDecide = {
  id: string;
  number: string;
  title: string;
  /** What the public reads of it now; null while it is not public. */
  wording: { title: string; summary: string } | null;
  /** What can go to one or the other when it is split; what is in no group and has no theme goes to the first. */
  groups: { id: string; wording: string; links: number }[];
  themes: { id: string; name: string; links: number }[];
  /** The items with a link in force. */
  items: number;
  promises: { id: string; words: string }[];
  /** The other actions of its plan. */
  others: { id: string; number: string; title: string }[];
  /** What was decided about it, and about those together with it. */
  decision: Decision | null;
};

/** One action of the old plan, for deciding what becomes of it. @throws 404 for one that is not of the plan before */
export async function actionToDecide({
  nextPlanId,
  actionId,
}: {
  nextPlanId: string;
  actionId: string;
}): Promise<ActionToDecide> {
  const action = await db().actionItem.findFirst({
    where: { id: actionId, plan: { nextPlans: { some: { id: nextPlanId } } } },
    select: {
      ...{ id: true, number: true, title: true, planId: true },
      publications: { where: { endedAt: null }, select: { title: true, summary: true } },
      promises: {
        where: { outcomes: { none: { takenBackAt: null } } },
        orderBy: { madeAt: "asc" },
        select: { id: true, words: true },
      },
    },
  });
  if (!action) throw notFound("action");
  const { planId, publications, ...shown } = action;
  const inForce = { actionId, ...IN_FORCE };
  const [others, groups, themes, items, decision] = await Promise.all([
    db().actionItem.findMany({
      where: { planId, id: { not: actionId } },
      orderBy: { position: "asc" },
      select: {
        ...{ id: true, number: true, title: true },
        publications: { where: { endedAt: null }, select: { title: true } },
      },
    }),
    groupsOf(actionId),
    themesOf(actionId),
    db().itemLink.count({ where: inForce }),
    decisionAbout({ nextPlanId, actionId }),
  ]);
  return {
    ...shown,
    wording: publications[0] ?? null,
    others: others.map(({ publications: [wording], ...one }) => ({
      ...one,
      title: wording?.title ?? one.title,
    })),
    groups,
    themes,
    items,
    decision,
  };
}

async function groupsOf(actionId: string) {
  const rows = await db().itemGroup.findMany({
    where: {
      endedAt: null,
      members: { some: { leftAt: null, item: { links: { some: { actionId, endedAt: null } } } } },
    },
    orderBy: { createdAt: "asc" },
    select: { id: true, wording: true, _count: { select: { members: { where: { leftAt: null } } } } },
  });
  return rows.map(({ _count, ...group }) => ({ ...group, links: _count.members }));
}

async function themesOf(actionId: string) {
  const linked = { item: { links: { some: { actionId, ...IN_FORCE } } } };
  const rows = await db().theme.findMany({
    where: { items: { some: linked } },
    orderBy: { name: "asc" },
    select: { id: true, name: true, _count: { select: { items: { where: linked } } } },
  });
  return rows.map(({ _count, ...theme }) => ({ ...theme, links: _count.items }));
}

/** Together with the actions that are to become one with it. */
function decisionAbout({ nextPlanId, actionId }: { nextPlanId: string; actionId: string }) {
  return snapshot(async (tx) => {
    const together = await tx.actionSuccession.findMany({
      where: {
        nextPlanId,
        successors: {
          some: { nextAction: { sources: { some: { succession: { fromId: actionId } } } } },
        },
      },
      select: { fromId: true },
    });
    const fromIds = [...new Set([actionId, ...together.map(({ fromId }) => fromId)])];
    return storedDecision(tx, { nextPlanId, fromIds });
  });
}
