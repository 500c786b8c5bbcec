import type { Tx } from "#app/db/transaction.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import { destroyWordsBy } from "../feedback/keeping-time.ts";
import { type CaseKey, newCaseKey, sealForCase } from "./case-seal.server.ts";
import { type Reach, reachText } from "./reach.ts";

export type NewCase = {
  words: string;
  reach: Partial<Reach>;
  eventId: string | null;
  language: string;
  receivedAt: Date;
  keepWordsMonths: number;
  phraseHash?: string | null;
  submissionKeyHash?: Uint8Array<ArrayBuffer>;
  wordsHash?: Uint8Array<ArrayBuffer>;
  movedFromItemId?: string;
  now: Date;
  random: Random;
};

/** Writes a case, all of its words sealed under a key of its own. */
export async function storeCase(
  tx: Tx,
  { words, reach, receivedAt, keepWordsMonths, now, random, ...facts }: NewCase,
): Promise<{ caseId: string; key: CaseKey }> {
  const key = await newCaseKey(tx, { now, random });
  const reachWords = reachText(reach);
  const { id } = await tx.confidentialCase.create({
    data: {
      ...facts,
      receivedAt,
      rowKeyId: key.rowKeyId,
      told: sealForCase(key, "told", words),
      reach: reachWords === null ? null : sealForCase(key, "reach", reachWords),
      destroyBy: destroyWordsBy(receivedAt, keepWordsMonths),
    },
    select: { id: true },
  });
  return { caseId: id, key };
}
