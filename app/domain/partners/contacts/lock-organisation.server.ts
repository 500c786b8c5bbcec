import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";

/** Takes the contacts of an organisation for this transaction alone. @throws 404 for an unknown one */
export async function lockOrganisation(tx: Tx, organisationId: string): Promise<void> {
  const found = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Organisation" WHERE "id" = ${organisationId}::uuid FOR NO KEY UPDATE`;
  if (found.length === 0) throw notFound("organisation");
}
