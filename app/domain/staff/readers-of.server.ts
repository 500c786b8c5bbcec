import { db } from "#app/db/client.server.ts";
import { isReadIn } from "../operator/team-languages.ts";

/**
 * Who of the team reads a language well enough to translate it, by name. Whoever has left is not among them.
 * @param language BCP 47, as an item has it
 */
export async function readersOf(language: string): Promise<string[]> {
  const members = await db().staffMember.findMany({
    where: { disabledAt: null, languages: { isEmpty: false } },
    orderBy: { name: "asc" },
    select: { name: true, languages: true },
  });
  return members.filter(({ languages }) => isReadIn(languages, language)).map(({ name }) => name);
}
