import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";
import { keyedHash } from "#app/platform/keys.server.ts";
import type { ChosenRow } from "../choose-import-rows.ts";

export type KeyedRow = ChosenRow & { importKey: Uint8Array<ArrayBuffer>; wordsHash: Uint8Array<ArrayBuffer> };

type FreshRows = {
  tx?: Tx;
  eventId: string;
  rows: ChosenRow[];
  /** No row of the whole file has an id of its own. */
  hasNoIds: boolean;
};

/**
 * Which rows are not here yet. A row is known by its key; in a file without ids also by its words, when as many items
 * with them were imported before, under whichever key: the same file comes in twice by no door.
 * @returns `sameWords`: how many of them say exactly what is here already
 */
export async function freshRows({
  tx,
  eventId,
  rows,
  hasNoIds,
}: FreshRows): Promise<{ fresh: KeyedRow[]; sameWords: number }> {
  const keyed = rows.map((row) => ({
    ...row,
    importKey: keyedHash("import", row.key),
    wordsHash: keyedHash("words", row.words),
  }));
  const known = await (tx ?? db()).feedbackItem.findMany({
    where: {
      eventId,
      OR: [
        { importKey: { in: keyed.map(({ importKey }) => importKey) } },
        { wordsHash: { in: keyed.map(({ wordsHash }) => wordsHash) } },
      ],
    },
    select: { importKey: true, wordsHash: true },
  });
  const keys = new Set(known.flatMap(({ importKey }) => (importKey ? [hex(importKey)] : [])));
  const words = new Set(known.map(({ wordsHash }) => hex(wordsHash)));
  const imported = new Map<string, number>();
  for (const { importKey, wordsHash } of known) {
    if (importKey) imported.set(hex(wordsHash), (imported.get(hex(wordsHash)) ?? 0) + 1);
  }
  const isKnown = ({ importKey, wordsHash, time }: KeyedRow) =>
    keys.has(hex(importKey)) || (hasNoIds && time !== null && (imported.get(hex(wordsHash)) ?? 0) >= time);
  const fresh = keyed.filter((row) => !isKnown(row));
  return { fresh, sameWords: fresh.filter(({ wordsHash }) => words.has(hex(wordsHash))).length };
}

export function hex(bytes: Uint8Array | null): string {
  return Buffer.from(bytes ?? []).toString("hex");
}
