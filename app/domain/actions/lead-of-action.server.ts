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

/**
 * Everybody who leads an action as everyone sees it: the main lead, else the lead partners, and whoever the wording in
 * force says that it is led by.
 */
export async function leadersOfAction(
  tx: Pick<Tx, "actionOrganisation" | "actionPublication" | "organisation">,
  { actionId }: { actionId: string },
): Promise<string[]> {
  const named = await tx.actionOrganisation.findMany({
    where: { actionId },
    select: { organisationId: true, role: true },
  });
  const main = named.filter(({ role }) => role === "mainLead");
  const shown = await tx.actionPublication.findMany({
    where: { actionId, endedAt: null },
    select: { ledBy: true },
  });
  const inPublic = await tx.organisation.findMany({
    where: { name: { in: shown.flatMap(({ ledBy }) => ledBy) } },
    select: { id: true },
  });
  const leaders = (main.length > 0 ? main : named).map(({ organisationId }) => organisationId);
  return [...new Set([...leaders, ...inPublic.map(({ id }) => id)])];
}
