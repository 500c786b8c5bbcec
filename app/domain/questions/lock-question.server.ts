import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";

const QUESTION = {
  ...{ id: true, organisationId: true, actionId: true, responseId: true, followsId: true },
  ...{ words: true, language: true, dueOn: true, openedAt: true, withdrawnAt: true },
  answer: { select: { kind: true, reason: true, usedAt: true } },
} as const;

/** Takes a question for this transaction alone: every command on questions starts here. @throws 404 for an unknown one */
export async function lockQuestion(tx: Tx, questionId: string) {
  await tx.$queryRaw`
    SELECT 1 FROM "PartnerQuestion" WHERE "id" = ${questionId}::uuid FOR NO KEY UPDATE`;
  const question = await tx.partnerQuestion.findUnique({ where: { id: questionId }, select: QUESTION });
  if (!question) throw notFound("question");
  return question;
}

/** Nobody has answered it, and nobody took it back. */
export function isOpen({ answer, withdrawnAt }: { answer: unknown; withdrawnAt: Date | null }): boolean {
  return answer === null && withdrawnAt === null;
}
