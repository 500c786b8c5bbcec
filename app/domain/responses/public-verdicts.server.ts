import { db } from "#app/db/client.server.ts";
import { COUNTED_ITEM } from "./public-answer.server.ts";
import { type AnswerStage, VERDICT_ANSWERS, type VerdictAnswer } from "./verdict.ts";

/** What the people who spoke say of an answer, at one outcome that it has had. */
export type PublicVerdicts = {
  stage: AnswerStage;
  /** How many have said; null below 5, of whom nothing more is told (TRUST.md, small counts). */
  counted: { people: number; answers: { answer: VerdictAnswer; people: number }[] } | null;
  /** Given to an answer whose link was a mistake: told apart, in no other number. */
  setAside: number;
};

const SMALLEST_TOLD = 5;

/**
 * The verdicts on one published response, one entry for each outcome that was judged, in the order in which they came.
 * The present outcome is always among them, so that nobody can watch the first verdict come. The sentences that came
 * with them are for the team alone.
 */
export async function publicVerdicts({
  responseId,
  stage: present,
}: {
  responseId: string;
  stage: AnswerStage;
}): Promise<PublicVerdicts[]> {
  const rows = await db().verdict.findMany({
    where: { responseId, item: COUNTED_ITEM },
    orderBy: { givenAt: "asc" },
    select: { stage: true, answer: true, setAsideAt: true },
  });
  const stages = [...new Set([...rows.map(({ stage }) => stage), present])];
  return stages.map((stage) => {
    const given = rows.filter((row) => row.stage === stage);
    const inForce = given.filter(({ setAsideAt }) => setAsideAt === null);
    return { stage, counted: countedOf(inForce), setAside: given.length - inForce.length };
  });
}

function countedOf(given: { answer: VerdictAnswer }[]): PublicVerdicts["counted"] {
  if (given.length < SMALLEST_TOLD) return null;
  const answers = VERDICT_ANSWERS.map((answer) => ({
    answer,
    people: given.filter((verdict) => verdict.answer === answer).length,
  }));
  return { people: given.length, answers };
}
