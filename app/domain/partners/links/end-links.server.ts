import type { Tx } from "#app/db/transaction.server.ts";
import type { LinkAbout } from "./link-about.ts";

type LinkEnd = "answered" | "handedOver" | "addressFailed" | "contactRemoved" | "takenBack";

/** Ends the links of a contact or of one thing that was asked; a colleague's address is erased with its key. */
export async function endLinks(
  tx: Tx,
  { of, why, now }: { of: { contactId: string } | { id: string } | LinkAbout; why: LinkEnd; now: Date },
): Promise<void> {
  const open = await tx.partnerLink.findMany({
    where: { ...of, endedAt: null },
    select: { id: true, rowKeyId: true },
  });
  if (open.length === 0) return;
  await tx.partnerLink.updateMany({
    where: { id: { in: open.map(({ id }) => id) }, endedAt: null },
    data: { endedAt: now, endedWhy: why, person: null, rowKeyId: null },
  });
  const keys = open.flatMap(({ rowKeyId }) => rowKeyId ?? []);
  await tx.rowKey.deleteMany({ where: { id: { in: keys } } });
}
