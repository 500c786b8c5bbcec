import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";

/** The organisations that gave some answers, each once. @param answers the questions @throws for an unknown question */
export async function organisationsOfAnswers(
  { answers }: { answers: string[] },
  { tx }: { tx?: Tx } = {},
): Promise<{ id: string; name: string }[]> {
  if (answers.length === 0) return [];
  return (tx ?? db()).organisation.findMany({
    where: { questions: { some: { id: { in: answers } } } },
    orderBy: { name: "asc" },
    select: { id: true, name: true },
  });
}
