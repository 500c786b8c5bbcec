import type { Tx } from "#app/db/transaction.server.ts";
import { openContact } from "../feedback/contact.server.ts";
import { type CaseKey, sealForCase } from "./case-seal.server.ts";
import type { Reach } from "./reach.ts";

/** The e-mail address that was left with an item, if any, as a way to reach the person that nobody has called safe. */
export async function reachOfItem(tx: Tx, itemId: string): Promise<Partial<Reach>> {
  const contact = await tx.feedbackContact.findUnique({
    where: { itemId },
    select: { email: true, rowKey: { select: { wrapped: true } } },
  });
  if (!contact) return {};
  const how = openContact({ itemId, email: contact.email, wrapped: contact.rowKey.wrapped });
  return { how, isFromOpenForm: true };
}

/** What was written both ways about an item, sealed into the case. */
export async function moveMessages(
  tx: Tx,
  { itemId, caseId, key }: { itemId: string; caseId: string; key: CaseKey },
): Promise<void> {
  const messages = await tx.itemMessage.findMany({
    where: { itemId },
    select: { words: true, sentById: true, sentAt: true, answer: true, answeredAt: true },
  });
  const seal = (words: string) => sealForCase(key, "message", words);
  await tx.confidentialMessage.createMany({
    data: messages.flatMap(({ words, sentById, sentAt, answer, answeredAt }) => [
      { caseId, fromStaffId: sentById, sealed: seal(words), sentAt, seenAt: null },
      ...(answer && answeredAt
        ? [{ caseId, fromStaffId: null, sealed: seal(answer), sentAt: answeredAt, seenAt: answeredAt }]
        : []),
    ]),
  });
}
