import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";

/** Takes a check of facts for this transaction alone. @throws 404 for an unknown one */
export async function lockFactsCheck(tx: Tx, checkId: string) {
  await tx.$queryRaw`SELECT 1 FROM "FactsCheck" WHERE "id" = ${checkId}::uuid FOR NO KEY UPDATE`;
  const check = await tx.factsCheck.findUnique({
    where: { id: checkId },
    select: {
      ...{ id: true, organisationId: true, actionId: true, answer: true, waivedAt: true },
      ...{ endedAt: true, openedAt: true, version: true, revisionId: true, questionId: true },
      revision: { select: { responseId: true, publishedAt: true } },
    },
  });
  if (!check) throw notFound("facts check");
  return check;
}

type Checked = {
  actionId: string | null;
  revision: { responseId: string } | null;
  questionId: string | null;
};

/** What an entry about a check belongs to: the response, the action, or the question whose answer becomes a promise. */
export function subjectOfCheck({ actionId, revision, questionId }: Checked) {
  if (revision) return { area: "response", subjectId: revision.responseId } as const;
  if (actionId) return { area: "action", subjectId: actionId } as const;
  return { area: "question", subjectId: questionId ?? "" } as const;
}
