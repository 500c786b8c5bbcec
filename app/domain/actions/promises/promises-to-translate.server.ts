import { db } from "#app/db/client.server.ts";
import type { PassageToTranslate } from "../../translations/passage.ts";
import { originalOfPromise } from "./public-promise-facts.server.ts";

const NAME_LENGTH = 90;

/** The promises of the plans in use, newest first. @param subjectId of one promise */
export async function promisesToTranslate({
  subjectId,
}: {
  subjectId?: string;
} = {}): Promise<PassageToTranslate[]> {
  const rows = await db().givenPromise.findMany({
    where: {
      ...(subjectId ? { id: subjectId } : {}),
      OR: [{ actionId: null }, { action: { plan: { archivedAt: null } } }],
    },
    orderBy: [{ madeAt: "desc" }, { id: "desc" }],
    select: { id: true, words: true, evidenceWanted: true, language: true },
  });
  return rows.map((row) => ({ ...originalOfPromise(row), name: startOf(row.words), formerIds: [] }));
}

function startOf(words: string): string {
  if (words.length <= NAME_LENGTH) return words;
  return `${words.slice(0, words.lastIndexOf(" ", NAME_LENGTH))} …`;
}
