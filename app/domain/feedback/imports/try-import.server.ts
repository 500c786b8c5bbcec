import { db } from "#app/db/client.server.ts";
import { keyedHash } from "#app/platform/keys.server.ts";
import { chooseImportRows, type RefusedRow } from "../choose-import-rows.ts";
import type { ImportRow } from "../import-table.ts";

const ASKED_AT_ONCE = 5000;

/** What an import would do; read = added + already + refused. */
export type ImportTrial = {
  read: number;
  added: number;
  already: number;
  refused: RefusedRow[];
  /** Rows that would be added though somebody said exactly the same at this event: the file came in another way before. */
  sameWords: number;
};

/** Looks what would happen; nothing is stored. */
export async function tryImport({
  rows,
  eventId,
}: {
  rows: ImportRow[];
  eventId: string;
}): Promise<ImportTrial> {
  const { chosen, repeated, refused } = chooseImportRows(rows);
  let [added, sameWords] = [0, 0];
  for (let at = 0; at < chosen.length; at += ASKED_AT_ONCE) {
    const part = chosen.slice(at, at + ASKED_AT_ONCE).map(({ key, words }) => ({
      importKey: keyedHash("import", key),
      wordsHash: keyedHash("words", words),
    }));
    const known = await db().feedbackItem.findMany({
      where: {
        eventId,
        OR: [
          { importKey: { in: part.map(({ importKey }) => importKey) } },
          { wordsHash: { in: part.map(({ wordsHash }) => wordsHash) } },
        ],
      },
      select: { importKey: true, wordsHash: true },
    });
    const keys = new Set(known.flatMap(({ importKey }) => (importKey ? [hex(importKey)] : [])));
    const words = new Set(known.map(({ wordsHash }) => hex(wordsHash)));
    const fresh = part.filter(({ importKey }) => !keys.has(hex(importKey)));
    added += fresh.length;
    sameWords += fresh.filter(({ wordsHash }) => words.has(hex(wordsHash))).length;
  }
  return { read: rows.length, added, already: chosen.length - added + repeated, refused, sameWords };
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
