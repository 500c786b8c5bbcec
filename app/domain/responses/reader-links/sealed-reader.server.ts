import type { Tx } from "#app/db/transaction.server.ts";
import type { Random } from "#app/platform/random.server.ts";
import { openForApp, openWith, sealForApp, sealWith } from "#app/platform/seal.server.ts";

const PLACE = "ReaderLink.reader";

export type Reader = { name: string; email: string };

/** Seals who is asked to read under a key of its own; the box is for the row that has this key. */
export async function sealReader(
  tx: Tx,
  { name, email, now, random }: Reader & { now: Date; random: Random },
): Promise<{ rowKeyId: string; reader: Uint8Array<ArrayBuffer> }> {
  const key = random(32);
  const rowKey = await tx.rowKey.create({
    data: { wrapped: sealForApp("row-key", key, PLACE), createdAt: now },
    select: { id: true },
  });
  const plain = Buffer.from(JSON.stringify({ name, email }));
  return { rowKeyId: rowKey.id, reader: sealWith(key, plain, `${PLACE}:${rowKey.id}`) };
}

export function openReader({
  rowKeyId,
  reader,
  wrapped,
}: {
  rowKeyId: string;
  reader: Uint8Array;
  wrapped: Uint8Array;
}): Reader {
  const key = openForApp("row-key", wrapped, PLACE);
  return JSON.parse(Buffer.from(openWith(key, reader, `${PLACE}:${rowKeyId}`)).toString()) as Reader;
}
