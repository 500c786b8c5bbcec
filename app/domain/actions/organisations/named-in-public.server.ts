import { db } from "#app/db/client.server.ts";

type Named = {
  /** The ids of actions of the plans in use, in their order. */
  leads: string[];
  partnerIn: string[];
  /** Led or shared, in plans that are archived. */
  earlier: string[];
};

/**
 * Which organisations the approved wordings in force name, by their names as they were approved: what a plan's document
 * says besides is not public.
 */
export async function namedInPublic(): Promise<Map<string, Named>> {
  const rows = await db().actionPublication.findMany({
    where: { endedAt: null },
    orderBy: [{ action: { plan: { openedAt: "desc" } } }, { action: { position: "asc" } }],
    select: {
      ...{ actionId: true, ledBy: true, partners: true },
      action: { select: { plan: { select: { archivedAt: true } } } },
    },
  });
  const named = new Map<string, Named>();
  const of = (name: string) => {
    const found = named.get(name) ?? { leads: [], partnerIn: [], earlier: [] };
    named.set(name, found);
    return found;
  };
  for (const { actionId, ledBy, partners, action } of rows) {
    for (const name of new Set([...ledBy, ...partners])) {
      const role = ledBy.includes(name) ? "leads" : "partnerIn";
      of(name)[action.plan.archivedAt ? "earlier" : role].push(actionId);
    }
  }
  return named;
}
