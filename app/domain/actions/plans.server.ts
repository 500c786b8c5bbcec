import { db } from "#app/db/client.server.ts";

export type PlanLine = { slug: string; title: string; isArchived: boolean };

/** Every plan that there has been, newest first. */
export async function listPlans(): Promise<PlanLine[]> {
  const plans = await db().actionPlan.findMany({
    orderBy: [{ openedAt: "desc" }, { id: "desc" }],
    select: { slug: true, title: true, archivedAt: true },
  });
  return plans.map(({ archivedAt, ...plan }) => ({ ...plan, isArchived: archivedAt !== null }));
}
