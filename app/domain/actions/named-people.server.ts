import type { Tx } from "#app/db/transaction.server.ts";

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
  const plain = flat(text);
  return [...new Set(rows.flatMap(({ people }) => people))].filter((name) =>
    plain.includes(` ${flat(name).trim()} `),
  );
}

/** Words alone, in small letters, with one space around each. */
function flat(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ")} `;
}
