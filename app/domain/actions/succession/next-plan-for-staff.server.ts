import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { SuccessionKind } from "./decision.ts";

export type NextPlanForStaff = {
  id: string;
  title: string;
  years: string;
  state: "prepared" | "opened" | "dropped";
  from: { id: string; title: string; years: string | null };
  /** How many actions of the old plan are decided. */
  decided: number;
  actions: OldAction[];
};

export type OldAction = {
  id: string;
  number: string;
  title: string;
  isPublic: boolean;
  /** What moves along: links in force and open promises. */
  links: number;
  promises: number;
  decision: {
    kind: SuccessionKind;
    reason: string | null;
    leftOut: string | null;
    to: { number: string; title: string }[];
  } | null;
};

const OPEN_PROMISE = { outcomes: { none: { takenBackAt: null } } } as const;

/** A plan in preparation with the actions of the one before it and what was decided about each. @throws 404 */
export async function nextPlanForStaff({ nextPlanId }: { nextPlanId: string }): Promise<NextPlanForStaff> {
  const plan = await db().nextPlan.findUnique({
    where: { id: nextPlanId },
    select: {
      ...{ id: true, title: true, years: true, openedId: true, droppedAt: true },
      from: { select: { id: true, title: true, years: true } },
    },
  });
  if (!plan) throw notFound("plan");
  const { openedId, droppedAt, ...shown } = plan;
  const actions = await oldActions({ planId: plan.from.id, nextPlanId });
  return {
    ...shown,
    state: openedId ? "opened" : droppedAt ? "dropped" : "prepared",
    decided: actions.filter(({ decision }) => decision !== null).length,
    actions,
  };
}

async function oldActions({ planId, nextPlanId }: { planId: string; nextPlanId: string }) {
  const rows = await db().actionItem.findMany({
    where: { planId },
    orderBy: { position: "asc" },
    select: {
      ...{ id: true, number: true, title: true },
      publications: { where: { endedAt: null }, select: { title: true } },
      _count: {
        select: {
          links: { where: { endedAt: null, item: { withdrawal: { is: null } } } },
          promises: { where: OPEN_PROMISE },
        },
      },
      successions: {
        where: { nextPlanId },
        select: {
          ...{ kind: true, reason: true, leftOut: true },
          successors: {
            orderBy: { position: "asc" },
            select: { nextAction: { select: { number: true, title: true } } },
          },
        },
      },
    },
  });
  return rows.map(({ publications, successions, _count, ...row }): OldAction => {
    const decision = successions.map(({ successors, ...one }) => ({
      ...one,
      to: successors.map(({ nextAction }) => nextAction),
    }))[0];
    return {
      ...row,
      title: publications[0]?.title ?? row.title,
      isPublic: publications.length > 0,
      ..._count,
      decision: decision ?? null,
    };
  });
}
