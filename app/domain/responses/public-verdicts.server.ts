import { db } from "#app/db/client.server.ts";
import { type Opinions, opinionsOf } from "./opinions.ts";
import { COUNTED_ITEM } from "./public-answer.server.ts";
import { type AnswerStage, VERDICT_ANSWERS, type VerdictAnswer } from "./verdict.ts";

/** What the people who spoke say of an answer, at one outcome that it has had. */
export type PublicVerdicts = {
  stage: AnswerStage;
  counted: Opinions<VerdictAnswer>;
  /** Given to an answer whose link was a mistake: told apart, in no other number. */
  setAside: number;
};

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
    return {
      stage,
      counted: opinionsOf(
        VERDICT_ANSWERS,
        inForce.map(({ answer }) => answer),
      ),
      setAside: given.length - inForce.length,
    };
  });
}
