import type { Tx } from "#app/db/transaction.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import { openForApp, openWith, sealForApp, sealWith } from "#app/platform/seal.server.ts";

export type Person = { name: string; email: string };

/** What a box belongs to: it opens nowhere else. */
type Place = "ReaderLink.reader" | "OrganisationContact.person" | "PartnerLink.person";

type Sealed = { rowKeyId: string; box: Uint8Array<ArrayBuffer> };

/** Seals who somebody without an account is under a key of its own; the box is for the row that has this key. */
export async function sealPerson(
  tx: Tx,
  { place, name, email, now, random }: Person & { place: Place; now: Date; random: Random },
): Promise<Sealed> {
  const key = random(32);
  const rowKey = await tx.rowKey.create({
    data: { wrapped: sealForApp("row-key", key, place), createdAt: now },
    select: { id: true },
  });
  const plain = Buffer.from(JSON.stringify({ name, email }));
  return { rowKeyId: rowKey.id, box: sealWith(key, plain, `${place}:${rowKey.id}`) };
}

type SealedRow = { place: Place; rowKeyId: string; box: Uint8Array; wrapped: Uint8Array };

export function openPerson({ place, rowKeyId, box, wrapped }: SealedRow): Person {
  const key = openForApp("row-key", wrapped, place);
  return JSON.parse(Buffer.from(openWith(key, box, `${place}:${rowKeyId}`)).toString()) as Person;
}
