import type { ImportRow } from "./import-table.ts";

/** As the database has it: a spreadsheet may bring in more than the form takes. */
const LONGEST_IMPORTED_WORDS = 20_000;

export const ROW_REFUSALS = ["blank", "too long", "id used before", "headings again", "more cells"] as const;

export type RefusedRow = { row: number; why: (typeof ROW_REFUSALS)[number] };

/**
 * `key` tells the row apart from every other one of the same event. `time` is how often its words stood in the file up to
 * here; null where an id tells it apart.
 */
export type ChosenRow = ImportRow & { key: string; time: number | null };

/**
 * Which rows of a file can be taken.
 * @returns `repeated` counts rows that stand in the file twice, with the same id and the same words
 */
export function chooseImportRows(rows: ImportRow[]): {
  chosen: ChosenRow[];
  repeated: number;
  refused: RefusedRow[];
} {
  const times = new Map<string, number>();
  const wordsOfId = new Map<string, string>();
  const refused: RefusedRow[] = [];
  let repeated = 0;
  const chosen = rows.flatMap((row): ChosenRow[] => {
    const { words, externalId, fault } = row;
    if (fault) refused.push({ row: row.row, why: fault });
    else if (words === "") refused.push({ row: row.row, why: "blank" });
    else if ([...words].length > LONGEST_IMPORTED_WORDS) refused.push({ row: row.row, why: "too long" });
    else if (externalId === null) {
      const time = (times.get(words) ?? 0) + 1;
      times.set(words, time);
      return [{ ...row, key: `words ${time} ${words}`, time }];
    } else if (!wordsOfId.has(externalId)) {
      wordsOfId.set(externalId, words);
      return [{ ...row, key: `id ${externalId}`, time: null }];
    } else if (wordsOfId.get(externalId) === words) repeated += 1;
    else refused.push({ row: row.row, why: "id used before" });
    return [];
  });
  return { chosen, repeated, refused };
}
