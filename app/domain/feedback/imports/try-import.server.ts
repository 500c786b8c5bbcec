import { chooseImportRows, type RefusedRow } from "../choose-import-rows.ts";
import type { ImportRow } from "../import-table.ts";
import { knownNames } from "./known-names.server.ts";
import { freshRows } from "./known-rows.server.ts";
import { type CellFlaw, namedCells } from "./named-cells.ts";

const ASKED_AT_ONCE = 5000;

/** A row that comes in without what one of its cells says. */
export type FlawedRow = { row: number; why: CellFlaw };

/** What an import would do; read = added + already + refused. */
export type ImportTrial = {
  read: number;
  added: number;
  already: number;
  refused: RefusedRow[];
  flawed: FlawedRow[];
  /** As the file has them, with how many of the new rows name each. */
  unknownThemes: { name: string; rows: number }[];
  /** Rows that would be added though somebody said exactly the same at this event: the file came in another way before. */
  sameWords: number;
};

/** Looks what would happen; nothing is stored. */
export async function tryImport({
  rows,
  eventId,
  now,
}: {
  rows: ImportRow[];
  eventId: string;
  now: Date;
}): Promise<ImportTrial> {
  const { chosen, repeated, refused } = chooseImportRows(rows);
  const { names } = await knownNames();
  const hasNoIds = chosen.every(({ time }) => time !== null);
  const flawed: FlawedRow[] = [];
  const themes = new Map<string, number>();
  let [added, sameWords] = [0, 0];
  for (let at = 0; at < chosen.length; at += ASKED_AT_ONCE) {
    const part = await freshRows({ eventId, rows: chosen.slice(at, at + ASKED_AT_ONCE), hasNoIds });
    added += part.fresh.length;
    sameWords += part.sameWords;
    for (const row of part.fresh) {
      const { flaws, unknownThemes } = namedCells(row, names, now);
      flawed.push(...flaws.map((why) => ({ row: row.row, why })));
      for (const name of unknownThemes) themes.set(name, (themes.get(name) ?? 0) + 1);
    }
  }
  return {
    read: rows.length,
    added,
    already: chosen.length - added + repeated,
    refused,
    flawed,
    unknownThemes: [...themes].map(([name, count]) => ({ name, rows: count })),
    sameWords,
  };
}
