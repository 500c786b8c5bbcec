import type { Tx } from "#app/db/transaction.server.ts";
import { namedIn } from "./named-in.ts";

/**
 * Which of the people in the plan's document a text names: their names stay with staff (a rule of `plan:import`).
 * @param actionId of the plan that is meant; null for the plans in use
 * @param text meant for everyone; @returns the names found, in full and in any case
 */
export async function namedPeople(
  tx: Tx,
  { actionId, text }: { actionId: string | null; text: string },
): Promise<string[]> {
  const rows = await tx.actionItem.findMany({
    where: { plan: actionId ? { actions: { some: { id: actionId } } } : { archivedAt: null } },
    select: { people: true },
  });
  return namedIn(text, new Set(rows.flatMap(({ people }) => people)));
}
