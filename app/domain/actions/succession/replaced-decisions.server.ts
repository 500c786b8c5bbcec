import type { Tx } from "#app/db/transaction.server.ts";

export type Replaced = {
  successionIds: string[];
  nextActionIds: string[];
  /** The actions that are undecided without them. */
  fromIds: string[];
};

/**
 * The decisions that a new one about these actions takes the place of: their own, and those of the actions that were to
 * come together with them.
 */
export async function replacedDecisions(
  tx: Tx,
  { nextPlanId, fromIds }: { nextPlanId: string; fromIds: string[] },
): Promise<Replaced> {
  const own = await tx.successor.findMany({
    where: { succession: { nextPlanId, fromId: { in: fromIds } } },
    select: { nextActionId: true },
  });
  const nextActionIds = [...new Set(own.map(({ nextActionId }) => nextActionId))];
  const successions = await tx.actionSuccession.findMany({
    where: {
      nextPlanId,
      OR: [{ fromId: { in: fromIds } }, { successors: { some: { nextActionId: { in: nextActionIds } } } }],
    },
    select: { id: true, fromId: true },
  });
  return {
    nextActionIds,
    successionIds: successions.map(({ id }) => id),
    fromIds: successions.map(({ fromId }) => fromId),
  };
}

export async function clearDecisions(tx: Tx, { successionIds, nextActionIds }: Replaced): Promise<void> {
  await tx.actionSuccession.deleteMany({ where: { id: { in: successionIds } } });
  await tx.nextAction.deleteMany({ where: { id: { in: nextActionIds } } });
}
