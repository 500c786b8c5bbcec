import { db } from "#app/db/client.server.ts";

/** The districts or neighbourhoods that a person can choose from, in the operator's order. */
export function listAreas(): Promise<{ id: string; slug: string; name: string }[]> {
  return db().area.findMany({
    where: { retiredAt: null },
    orderBy: [{ position: "asc" }, { name: "asc" }],
    select: { id: true, slug: true, name: true },
  });
}
