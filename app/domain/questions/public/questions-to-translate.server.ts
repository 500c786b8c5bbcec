import { db } from "#app/db/client.server.ts";
import type { PassageToTranslate } from "../../translations/passage.ts";
import { originalOfQuestion } from "./public-outcomes.server.ts";

const NAME_LENGTH = 90;

/** The questions to partners that are said in public to have no answer, newest first. @param subjectId of one question */
export async function questionsToTranslate({
  subjectId,
}: {
  subjectId?: string;
} = {}): Promise<PassageToTranslate[]> {
  const rows = await db().partnerQuestion.findMany({
    where: { ...(subjectId ? { id: subjectId } : {}), publications: { some: { endedAt: null } } },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    select: { id: true, words: true, language: true, answer: { select: { reason: true } } },
  });
  return rows.map((row) => ({
    ...originalOfQuestion(row),
    name: row.words.slice(0, NAME_LENGTH),
    formerIds: [],
  }));
}
