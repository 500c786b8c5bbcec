import { isDeepStrictEqual } from "node:util";
import type { PlannedPart, PlannedReading } from "../plan-reading/planned-part.ts";

/** A part as it is stored; `readingIds` stand as its readings do. */
export type StoredPart = PlannedPart & { id: string; readingIds: string[] };

/** What bringing in a file would do to one part; `stored` is null for a new one. */
export type PartChange = { part: PlannedPart; stored: StoredPart | null };

/**
 * Which parts of a file are new, and which tell something new of one that is there. A part is the same when what can never
 * be changed of it is: a row with another title or date is another part, and the stored one stays beside it. What is not in
 * the file stays, and what was withdrawn stays withdrawn.
 */
export function partChanges(input: {
  stored: readonly StoredPart[];
  read: readonly PlannedPart[];
}): PartChange[] {
  const pairs = matched(input.read, input.stored, [(part) => JSON.stringify(plain(part)), keyOf]);
  return pairs.filter(({ part, stored }) => !stored || tellsMore(part, stored));
}

type Pair<Read, Stored> = { part: Read; stored: Stored | null };

/** Each of the one with one of the other, by the first key that they share; of each key in their order. */
export function matched<Read, Stored extends Read>(
  read: readonly Read[],
  stored: readonly Stored[],
  keys: readonly ((one: Read) => string)[],
): Pair<Read, Stored>[] {
  const free = new Set(stored);
  const found = new Map<Read, Stored>();
  for (const key of keys) {
    for (const part of read) {
      const one = found.has(part) ? undefined : [...free].find((other) => key(other) === key(part));
      if (!one) continue;
      found.set(part, one);
      free.delete(one);
    }
  }
  return read.map((part) => ({ part, stored: found.get(part) ?? null }));
}

/** What a reading is known by, and what it is as a whole. */
export const READING_KEYS = [
  ({ value, date, withdrawn }: PlannedReading) => JSON.stringify([value, date, withdrawn]),
  ({ value, date }: PlannedReading) => JSON.stringify([value, date]),
];

/** Without its place in a file, its language and the ids. */
function plain(part: PlannedPart): unknown {
  const { where: _where, language: _language, ...rest } = part as StoredPart;
  const { id: _id, readingIds: _ids, ...shown } = rest;
  const readings = "readings" in shown ? shown.readings.map(({ where: _, ...reading }) => reading) : [];
  return { ...sorted(shown), readings };
}

/** The same fields in the same order, however the object was made. */
function sorted(part: object): object {
  return Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function keyOf(part: PlannedPart): string {
  return JSON.stringify([part.number, part.part, ...identity(part)]);
}

function identity(part: PlannedPart): string[] {
  if (part.part === "activity") return [part.title, part.date, part.until];
  if (part.part === "step") return [part.title, part.date];
  if (part.part === "evidence") return [part.title, part.words, part.link];
  if (part.part !== "measure") return [];
  const { title, objective, source, unit, value, date } = part;
  return [title, objective, source, unit, value, date];
}

function tellsMore(part: PlannedPart, stored: StoredPart): boolean {
  if (isDeepStrictEqual(plain(part), plain(stored))) return false;
  if (part.part === "status") return true;
  if (part.withdrawn !== "" && stored.withdrawn === "") return true;
  if (part.part === "activity") return stored.withdrawn === "" && changesActivity(part, stored);
  if (part.part === "step")
    return part.reached !== "" && stored.part === "step" && stored.reached === "" && stored.withdrawn === "";
  if (part.part !== "measure" || stored.part !== "measure" || stored.withdrawn !== "") return false;
  return matched(part.readings, stored.readings, READING_KEYS).some(
    ({ part: read, stored: known }) => !known || (read.withdrawn !== "" && known.withdrawn === ""),
  );
}

/** Whether its place, words or state are others. */
export function changesActivity(part: PlannedPart, stored: PlannedPart): boolean {
  if (part.part !== "activity" || stored.part !== "activity") return false;
  const { words, place, state } = part;
  return !isDeepStrictEqual(
    { words, place, state },
    { words: stored.words, place: stored.place, state: stored.state },
  );
}
