import { db } from "#app/db/client.server.ts";
import { COUNTED } from "../ledger/counted-items.ts";
import { currentPlan } from "./current-plan.server.ts";
import type { ActionStatus } from "./status.ts";

export type PlanActionLine = {
  id: string;
  number: string;
  /** As the public reads it where somebody has approved that, else as the document has it. */
  title: string;
  status: ActionStatus;
  needsReview: boolean;
  isPublic: boolean;
  links: number;
  lastProgressOn: Date | null;
};

/** Every action of the present plan for staff, in the plan's order. */
export async function planActions(): Promise<{ planTitle: string | null; actions: PlanActionLine[] }> {
  const plan = await currentPlan();
  if (!plan) return { planTitle: null, actions: [] };
  const rows = await db().actionItem.findMany({
    where: { planId: plan.id },
    orderBy: { position: "asc" },
    select: {
      id: true,
      number: true,
      title: true,
      status: true,
      needsReview: true,
      publications: { where: { endedAt: null }, select: { title: true } },
      progress: { select: { happenedOn: true }, orderBy: { happenedOn: "desc" }, take: 1 },
      _count: { select: { links: { where: { endedAt: null, item: COUNTED } } } },
    },
  });
  return {
    planTitle: plan.title,
    actions: rows.map(({ publications, progress, _count, ...row }) => ({
      ...row,
      title: publications[0]?.title ?? row.title,
      isPublic: publications.length > 0,
      links: _count.links,
      lastProgressOn: progress[0]?.happenedOn ?? null,
    })),
  };
}
