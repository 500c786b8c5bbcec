import type { Tx } from "#app/db/transaction.server.ts";

/** Who leads an action: its main lead, or the first of those who lead it. @returns null where the plan names nobody */
export async function leadOfAction(
  tx: Pick<Tx, "actionOrganisation">,
  { actionId }: { actionId: string },
): Promise<{ id: string } | null> {
  const lead = await tx.actionOrganisation.findFirst({
    where: { actionId },
    orderBy: [{ role: "desc" }, { position: "asc" }],
    select: { organisationId: true },
  });
  return lead && { id: lead.organisationId };
}
