import { after, days } from "#app/platform/clock.ts";

/** Who has not answered by then is not expected to. */
const WAIT_FOR_ANSWER = days(14);

export type SentMessage = { sentAt: Date; answeredAt: Date | null };

/**
 * From when the team may write to the person again: nobody is pressed while a message waits for its answer.
 * @param messages those of one item, in any order
 * @returns null when the team may write now
 */
export function writeAgainFrom(messages: SentMessage[], now: Date): Date | null {
  const open = messages.filter(({ answeredAt }) => answeredAt === null).map(({ sentAt }) => sentAt.getTime());
  if (open.length === 0) return null;
  const from = after(new Date(Math.max(...open)), WAIT_FOR_ANSWER);
  return from > now ? from : null;
}
