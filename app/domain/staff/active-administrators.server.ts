import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";

/**
 * The administrators who can sign in, taken for this transaction: two of them who end each other's rights at the same
 * moment come one after the other, so that one is always left.
 */
export async function lockAdministrators(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "StaffMember" WHERE "role" = 'administrator' AND "disabledAt" IS NULL ORDER BY "id" FOR UPDATE`;
  return rows.map((row) => row.id);
}

/** Whether losing one phone would lock everybody out of the team and the settings. */
export async function hasOneAdministrator(): Promise<boolean> {
  return (await db().staffMember.count({ where: { role: "administrator", disabledAt: null } })) === 1;
}
