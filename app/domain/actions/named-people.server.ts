import type { Tx } from "#app/db/transaction.server.ts";

/**
 * Which of the people in the plan's document a text names: their names stay with staff (a rule of `plan:import`).
 * @param text meant for everyone; @returns the names found, in full and in any case
 */
export async function namedPeople(
  tx: Tx,
  { actionId, text }: { actionId: string; text: string },
): Promise<string[]> {
  const rows = await tx.actionItem.findMany({
    where: { plan: { actions: { some: { id: actionId } } } },
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
