import type { Tx } from "#app/db/transaction.server.ts";
import type { PlannedAction } from "./plan-reading/planned-action.ts";
import { relatedNumbers } from "./plan-reading/related-numbers.ts";

/**
 * Notes which actions the document says have to do with each other, for a person to confirm. What somebody has confirmed or
 * turned down before stays so.
 */
export async function suggestRelations(
  tx: Tx,
  { planId, actions }: { planId: string; actions: PlannedAction[] },
): Promise<void> {
  const rows = await tx.actionItem.findMany({ where: { planId }, select: { id: true, number: true } });
  const idOf = new Map(rows.map(({ id, number }) => [number, id]));
  const numbers = rows.map(({ number }) => number);
  const pairs = actions.flatMap((action) =>
    relatedNumbers(action, numbers).map((number) => ({
      fromId: idOf.get(action.number) ?? "",
      toId: idOf.get(number) ?? "",
    })),
  );
  for (const { fromId, toId } of pairs) {
    const otherWay = { fromId: toId, toId: fromId };
    if ((await tx.actionRelation.count({ where: otherWay })) > 0) continue;
    await tx.actionRelation.createMany({ data: [{ fromId, toId }], skipDuplicates: true });
  }
}
