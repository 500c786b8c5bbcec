import type { Silence } from "./silence.ts";
import { actionSilences, type SilenceClock } from "./silences.server.ts";
import { linkedWithoutAnswer, type Unanswered } from "./unanswered-links.server.ts";

export type PublicSilence = Silence & { unanswered: Unanswered | null };

/**
 * What the page of a public action says by itself: silence, and what waits for an answer.
 * @returns null for an action of an archived plan, which is frozen as it was last known
 */
export async function publicSilence(
  asked: SilenceClock & { actionId: string },
): Promise<PublicSilence | null> {
  const [[found], unanswered] = await Promise.all([actionSilences(asked), linkedWithoutAnswer(asked)]);
  if (!found) return null;
  const { kind, since, dueBy, days, pauseEnd } = found;
  return { kind, since, dueBy, days, pauseEnd, unanswered };
}

/** For how many days each silent action of the present plan had no update, by the last part of its address. */
export async function publicSilentDays(clock: SilenceClock): Promise<Map<string, number>> {
  const all = await actionSilences(clock);
  return new Map(all.flatMap(({ ref, kind, days }) => (kind === "silent" ? [[ref, days]] : [])));
}
