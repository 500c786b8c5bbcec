import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";

export type LockedNextPlan = {
  id: string;
  fromId: string;
  title: string;
  years: string;
  language: string;
  /** The plan that it has become. */
  openedId: string | null;
  /** It can be worked on: neither opened nor given up. */
  isOpen: boolean;
};

/** Takes a plan in preparation for this transaction alone. @throws 404 */
export async function lockNextPlan(tx: Tx, nextPlanId: string): Promise<LockedNextPlan> {
  await tx.$queryRaw`SELECT 1 FROM "NextPlan" WHERE "id" = ${nextPlanId}::uuid FOR UPDATE`;
  const row = await tx.nextPlan.findUnique({
    where: { id: nextPlanId },
    select: {
      ...{ id: true, fromId: true, title: true, years: true, language: true },
      ...{ openedId: true, droppedAt: true },
    },
  });
  if (!row) throw notFound("plan");
  const { droppedAt, ...plan } = row;
  return { ...plan, isOpen: plan.openedId === null && droppedAt === null };
}
