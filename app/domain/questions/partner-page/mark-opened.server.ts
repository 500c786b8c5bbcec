import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { PARTNER } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { openQuestionLink } from "./open-question-link.server.ts";

/**
 * Somebody uses the page of a question for the first time. Opening the address alone is not that: what looks into mail does
 * it too. @throws 404 and 410 as openQuestionLink
 */
export function markOpened({ token, now }: { token: string; now: Date }): Promise<void> {
  return transaction(async (tx) => {
    const { question } = await openQuestionLink(tx, { token, now });
    await markOpenedWithin(tx, { question, now });
  });
}

/** As markOpened, within what somebody does on the page. */
export async function markOpenedWithin(
  tx: Tx,
  { question, now }: { question: { id: string; openedAt: Date | null }; now: Date },
): Promise<void> {
  if (question.openedAt) return;
  await tx.partnerQuestion.update({
    where: { id: question.id },
    data: { openedAt: now },
    select: { id: true },
  });
  const entry = { by: PARTNER, at: now, subjectId: question.id };
  await recordEntry(tx, { kind: "question.opened", details: {}, ...entry });
}
