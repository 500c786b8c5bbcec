import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { passagesOfQuestion } from "./approved-passages.server.ts";

export type AnswerToUse = {
  questionId: string;
  actionId: string | null;
  organisationId: string;
  organisation: string;
  /** What was done and what they say, for a form that somebody of the team sends. */
  words: string;
  /** What people said, in the approved words that went with the question. */
  youSaid: string;
};

/** What a partner answered, as the start of a progress update, a response or a promise. @throws 404 while there is no answer */
export async function answerToUse({ questionId }: { questionId: string }): Promise<AnswerToUse> {
  const answer = await db().questionAnswer.findUnique({
    where: { questionId },
    select: {
      ...{ progress: true, words: true },
      question: { select: { actionId: true, organisation: { select: { id: true, name: true } } } },
    },
  });
  if (!answer) throw notFound("answer");
  const passages = await passagesOfQuestion({ questionId });
  return {
    ...{ questionId, actionId: answer.question.actionId },
    ...{ organisationId: answer.question.organisation.id, organisation: answer.question.organisation.name },
    words: [answer.progress, answer.words].filter(Boolean).join("\n\n"),
    youSaid: passages.map(({ words }) => words).join("\n\n"),
  };
}
