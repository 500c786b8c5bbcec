import { db } from "#app/db/client.server.ts";

export type PlanForStaff = {
  id: string;
  slug: string;
  title: string;
  years: string | null;
  openedAt: Date;
  archivedAt: Date | null;
  actions: number;
  /** The plan that is prepared from it, or that followed it. */
  next: { id: string; isOpened: boolean } | null;
};

/** Every plan for staff, the newest first. */
export async function plansForStaff(): Promise<PlanForStaff[]> {
  const rows = await db().actionPlan.findMany({
    orderBy: { openedAt: "desc" },
    select: {
      ...{ id: true, slug: true, title: true, years: true, openedAt: true, archivedAt: true },
      nextPlans: { where: { droppedAt: null }, select: { id: true, openedId: true } },
      _count: { select: { actions: true } },
    },
  });
  return rows.map(({ nextPlans: [next], _count, ...plan }) => ({
    ...plan,
    actions: _count.actions,
    next: next ? { id: next.id, isOpened: next.openedId !== null } : null,
  }));
}
