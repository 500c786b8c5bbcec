import { db } from "#app/db/client.server.ts";
import type { SignedInStaff } from "../staff/permissions.ts";

/**
 * The safeguarding lead, or the deputy by their address, has opened an item with a hint of risk: nobody else has to be
 * told of it any more. What other people of the team open stays unopened.
 * @returns whether there was an alert that nobody had opened
 */
export async function openItemAlert({
  itemId,
  reader,
  deputyEmail,
  now,
}: {
  itemId: string;
  reader: SignedInStaff;
  deputyEmail: string;
  now: Date;
}): Promise<boolean> {
  const isDeputy = reader.email.toLowerCase() === deputyEmail.toLowerCase();
  if (reader.role !== "safeguardingLead" && !isDeputy) return false;
  const { count } = await db().safeguardingAlert.updateMany({
    where: { itemId, openedAt: null },
    data: { openedAt: now, openedById: reader.id },
  });
  return count > 0;
}
