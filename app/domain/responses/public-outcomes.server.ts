import { db } from "#app/db/client.server.ts";
import { IS_IN_PUBLIC, OUTCOME_IN_PUBLIC } from "./in-public.ts";
import { OUTCOMES, type Outcome } from "./outcome.ts";

export type OutcomeCount = { outcome: Outcome; responses: number };

/** How many published responses say what came of it, in the order did, doing, will, cannot; nought where there is none. */
export async function publicOutcomes(): Promise<OutcomeCount[]> {
  const counts = await db().$queryRaw<OutcomeCount[]>`
    SELECT shown."outcome", count(*)::int AS "responses"
    FROM "PublishedResponse" response
    JOIN ${OUTCOME_IN_PUBLIC} shown ON true
    WHERE ${IS_IN_PUBLIC}
    GROUP BY shown."outcome"`;
  return OUTCOMES.map((outcome) => ({
    outcome,
    responses: counts.find((one) => one.outcome === outcome)?.responses ?? 0,
  }));
}
