import { db } from "#app/db/client.server.ts";
import { slugOf } from "#app/platform/slug.ts";

/** A district that people can choose. */
export async function givenArea({ name }: { name: string }): Promise<{ id: string; name: string }> {
  const position = await db().area.count();
  return db().area.create({ data: { name, slug: slugOf(name), position }, select: { id: true, name: true } });
}
