import { db } from "#app/db/client.server.ts";

export type SavedView = { id: string; name: string; query: string };

/** One's own saved views, by name. */
export function savedViews(staffId: string): Promise<SavedView[]> {
  return db().savedView.findMany({
    where: { staffId },
    orderBy: { name: "asc" },
    select: { id: true, name: true, query: true },
  });
}
