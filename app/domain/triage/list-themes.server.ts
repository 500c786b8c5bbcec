import { db } from "#app/db/client.server.ts";

/** The themes in use, by name. */
export function listThemes(): Promise<{ id: string; slug: string; name: string }[]> {
  return db().theme.findMany({
    where: { retiredAt: null },
    orderBy: { name: "asc" },
    select: { id: true, slug: true, name: true },
  });
}
