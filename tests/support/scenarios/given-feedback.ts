import { leaveContact } from "#app/domain/feedback/leave-contact.server.ts";
import { type Submission, submitFeedback } from "#app/domain/feedback/submit-feedback.server.ts";
import { RESIDENT } from "#app/domain/ledger/actor.ts";
import { newToken, random } from "#app/platform/random.server.ts";

type GivenFeedback = Partial<Omit<Submission, "random">> & {
  eventId?: string | null;
  /** Left on the receipt. */
  email?: string;
};

/** One thing that a resident said on the web form. */
export async function givenFeedback({ email, ...over }: GivenFeedback = {}): Promise<{
  itemId: string;
  ticket: string;
}> {
  const submitted = await submitFeedback({
    words: `The bus stop by the park is dark and people get shouted at there. ${newToken(random, 4)}`,
    eventId: null,
    channel: "web",
    language: "en",
    submissionKey: newToken(random, 16),
    keepWordsMonths: 24,
    by: RESIDENT,
    now: new Date(),
    random,
    ...over,
  });
  if (submitted.ticket === null) throw new Error("this was said before");
  const { itemId, ticket } = submitted;
  if (email) await leaveContact({ itemId, email, now: over.now ?? new Date(), random });
  return { itemId, ticket };
}
