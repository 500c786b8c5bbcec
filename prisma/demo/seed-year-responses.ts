import { staffActor } from "#app/domain/ledger/actor.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { YEAR_RESPONSES } from "./demo-year-responses.ts";
import { type ResponsesSeed, seedResponse } from "./seed-responses.ts";

/** What was answered in the course of the year; one answer was taken back. */
export async function seedYearResponses(
  seed: ResponsesSeed,
  events: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { event, withdrawn, ...response } of YEAR_RESPONSES) {
    const { responseId } = await seedResponse(seed, response, events.get(event));
    if (!withdrawn) continue;
    const at = after(seed.now, -days(response.daysAgo - 6));
    const done = await withdrawResponse({
      responseId,
      reason: withdrawn,
      by: staffActor(seed.publisher),
      now: at,
    });
    if (!done.ok) throw new Error(`the year's withdrawal was refused: ${done.reason}`);
  }
}
