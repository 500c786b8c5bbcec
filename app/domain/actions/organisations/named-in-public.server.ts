import { db } from "#app/db/client.server.ts";

type Named = {
  /** The ids of actions, in the order of their plan. */
  leads: string[];
  partnerIn: string[];
};

/**
 * Which organisations the approved wordings in force name, by their names as they were approved: what a plan's document
 * says besides is not public.
 * @param archived actions of archived plans, or of those in use
 */
export async function namedInPublic({ archived }: { archived: boolean }): Promise<Map<string, Named>> {
  const rows = await db().actionPublication.findMany({
    where: { endedAt: null, action: { plan: { archivedAt: archived ? { not: null } : null } } },
    orderBy: [{ action: { plan: { openedAt: "desc" } } }, { action: { position: "asc" } }],
    select: { actionId: true, ledBy: true, partners: true },
  });
  const named = new Map<string, Named>();
  const of = (name: string) => {
    const found = named.get(name) ?? { leads: [], partnerIn: [] };
    named.set(name, found);
    return found;
  };
  for (const { actionId, ledBy, partners } of rows) {
    for (const name of new Set(ledBy)) of(name).leads.push(actionId);
    for (const name of new Set(partners)) if (!ledBy.includes(name)) of(name).partnerIn.push(actionId);
  }
  return named;
}
