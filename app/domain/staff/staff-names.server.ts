import { db } from "#app/db/client.server.ts";

/** The names of people of the team by their ids; those who have left included. */
export async function staffNames(ids: (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const staff = await db().staffMember.findMany({
    where: { id: { in: wanted } },
    select: { id: true, name: true },
  });
  return new Map(staff.map(({ id, name }) => [id, name]));
}
