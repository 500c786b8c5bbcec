import type { Tx } from "#app/db/transaction.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import { openForApp, openWith, sealForApp, sealWith } from "#app/platform/seal.server.ts";

/** The key of one case, which seals its words, how to reach the person, and the messages. */
export type CaseKey = { rowKeyId: string; key: Uint8Array };

/** What a box holds: one that is put in the place of another does not open. */
export type Sealed = "told" | "reach" | "message" | "referral";

const PLACE = "ConfidentialCase";

/** A new key, wrapped under the lane's own key and not under that of the rest of the site (decision 17). */
export async function newCaseKey(tx: Tx, { now, random }: { now: Date; random: Random }): Promise<CaseKey> {
  const key = random(32);
  const wrapped = sealForApp("confidential", key, PLACE);
  const { id } = await tx.rowKey.create({ data: { wrapped, createdAt: now }, select: { id: true } });
  return { rowKeyId: id, key };
}

export function openCaseKey(rowKey: { id: string; wrapped: Uint8Array }): CaseKey {
  return { rowKeyId: rowKey.id, key: openForApp("confidential", rowKey.wrapped, PLACE) };
}

export function sealForCase(
  { rowKeyId, key }: CaseKey,
  what: Sealed,
  words: string,
): Uint8Array<ArrayBuffer> {
  return sealWith(key, Buffer.from(words), `${PLACE}.${what}:${rowKeyId}`);
}

/** @throws when the box is of another case or of another kind */
export function openForCase({ rowKeyId, key }: CaseKey, what: Sealed, box: Uint8Array): string {
  return Buffer.from(openWith(key, box, `${PLACE}.${what}:${rowKeyId}`)).toString();
}
