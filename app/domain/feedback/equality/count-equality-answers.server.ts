import { db } from "#app/db/client.server.ts";
import { dateColumn, dateIn } from "#app/platform/clock.ts";
import { EQUALITY_QUESTIONS } from "./questions.ts";

type CountEqualityAnswers = {
  /** The name of an answer by the name of its question; a question that was left out may be missing. */
  answers: Record<string, string | undefined>;
  timeZone: string;
  now: Date;
};

/**
 * Adds a person's answers to the month's counts (TRUST.md, data protection: stored with no link to the item). Each answer
 * is counted on its own, so that nothing keeps together what one person said, and the ledger says nothing of it.
 * @param answers checked against the questions that are asked now
 */
export async function countEqualityAnswers({ answers, timeZone, now }: CountEqualityAnswers): Promise<void> {
  const month = dateColumn(`${dateIn(timeZone, now).slice(0, 7)}-01`);
  for (const question of Object.keys(EQUALITY_QUESTIONS.questions)) {
    const answer = answers[question];
    if (!answer) continue;
    await db().$executeRaw`
      INSERT INTO "EqualityAnswer" ("month", "questionsVersion", "question", "answer", "people")
      VALUES (${month}::date, ${EQUALITY_QUESTIONS.version}, ${question}, ${answer}, 1)
      ON CONFLICT ("month", "questionsVersion", "question", "answer")
      DO UPDATE SET "people" = "EqualityAnswer"."people" + 1`;
  }
}
