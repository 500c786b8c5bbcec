import { db } from "#app/db/client.server.ts";

/** The actions that an item can be linked to, in the order of their plan; archived plans are left out. */
export function linkableActions(): Promise<{ id: string; number: string; title: string }[]> {
  return db().actionItem.findMany({
    where: { plan: { archivedAt: null } },
    orderBy: [{ plan: { createdAt: "desc" } }, { position: "asc" }],
    select: { id: true, number: true, title: true },
  });
}
