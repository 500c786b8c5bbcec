import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";

export type PublicCase = {
  /** Whether somebody who may has opened it: all that its code shows. */
  isRead: boolean;
  /** Whether the person chose a phrase, with which the code opens messages. */
  hasPhrase: boolean;
};

/** What the receipt of a confidential case shows. The page may be read over somebody's shoulder. */
export async function publicCase({ caseId }: { caseId: string }): Promise<PublicCase> {
  const row = await db().confidentialCase.findUniqueOrThrow({
    where: { id: caseId },
    select: { openedAt: true, phraseHash: true },
  });
  return { isRead: row.openedAt !== null, hasPhrase: row.phraseHash !== null };
}

/** The same of an open item that was moved to the lane. @returns null when it was not */
export async function publicMovedCase(
  tx: Tx,
  { itemId }: { itemId: string },
): Promise<Pick<PublicCase, "isRead"> | null> {
  const row = await tx.confidentialCase.findUnique({
    where: { movedFromItemId: itemId },
    select: { openedAt: true },
  });
  return row && { isRead: row.openedAt !== null };
}
