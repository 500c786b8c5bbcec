import { db } from "#app/db/client.server.ts";
import { openSealedCode } from "#app/domain/feedback/receipt.server.ts";
import { receiptCode } from "#app/domain/feedback/receipt-code/receipt-code.ts";
import { type Telling, tellInConfidence } from "#app/domain/safeguarding/tell-in-confidence.server.ts";
import { newToken, random } from "#app/platform/random.server.ts";

export const A_PHRASE = "a green kettle sings";

/** Something that was told in confidence, with the code that its receipt showed. */
export async function givenCase(
  over: Partial<Telling> = {},
): Promise<{ caseId: string; ticket: string; code: string }> {
  const now = over.now ?? new Date();
  const told = await tellInConfidence({
    words: `A neighbour shouts at me every morning. ${newToken(random, 4)}`,
    reach: { how: "Ring 07700 900123", when: "Weekdays before noon" },
    phrase: A_PHRASE,
    eventId: null,
    language: "en",
    submissionKey: newToken(random, 16),
    keepWordsMonths: 24,
    random,
    ...over,
    now,
  });
  if (told.ticket === null) throw new Error("this was told before");
  const sealed = await openSealedCode(db(), { secret: told.ticket, now });
  return { caseId: told.caseId, ticket: told.ticket, code: receiptCode(sealed?.bits ?? 0n).digits };
}
