/** A stretch of a text that is in both wordings, only in the newer one, or only in the older one. */
export type Stretch = { kind: "same" | "added" | "removed"; text: string };

/** Above so many pairs of words the whole passage is shown as replaced: a page must not think for seconds. */
const MOST_PAIRS = 4_000_000;

/**
 * What is different between two wordings of one text, word by word: the longest common row of words stays, the rest was
 * taken out or put in. Putting the "same" and "added" stretches together gives the newer text; "same" and "removed" the
 * older one, but for the spaces between words.
 */
export function wordChanges(older: string, newer: string): Stretch[] {
  const [before, after] = [pieces(older), pieces(newer)];
  let start = 0;
  while (start < Math.min(before.length, after.length) && isAlike(before[start], after[start])) start += 1;
  let end = 0;
  const rest = Math.min(before.length, after.length) - start;
  while (end < rest && isAlike(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const middle = changesBetween(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
  );
  return joined([...same(after.slice(0, start)), ...middle, ...same(after.slice(after.length - end))]);
}

/** Whether anything is different at all. */
export function isChanged(stretches: Stretch[]): boolean {
  return stretches.some(({ kind }) => kind !== "same");
}

/** Each word with the space before it. */
function pieces(text: string): string[] {
  return text.match(/\s*\S+/gu) ?? [];
}

function isAlike(one: string | undefined, other: string | undefined): boolean {
  return one?.trim() === other?.trim();
}

const same = (all: string[]): Stretch[] => all.map((text) => ({ kind: "same", text }));

function changesBetween(before: string[], after: string[]): Stretch[] {
  const removed = before.map((text): Stretch => ({ kind: "removed", text }));
  const added = after.map((text): Stretch => ({ kind: "added", text }));
  if (removed.length === 0 || added.length === 0 || removed.length * added.length > MOST_PAIRS) {
    return [...removed, ...added];
  }
  return walk(before, after, commonLengths(before, after));
}

/** At [i][j] the length of the longest common row of words of what begins there. */
function commonLengths(before: string[], after: string[]): Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const [row, below] = [rows[i], rows[i + 1]];
      if (!row || !below) continue;
      row[j] = isAlike(before[i], after[j])
        ? (below[j + 1] ?? 0) + 1
        : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

function walk(before: string[], after: string[], lengths: Uint16Array[]): Stretch[] {
  const changes: Stretch[] = [];
  let [i, j] = [0, 0];
  const length = (a: number, b: number) => lengths[a]?.[b] ?? 0;
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    if (old !== undefined && fresh !== undefined && isAlike(old, fresh)) {
      changes.push({ kind: "same", text: fresh });
      i += 1;
      j += 1;
    } else if (old !== undefined && (fresh === undefined || length(i + 1, j) >= length(i, j + 1))) {
      changes.push({ kind: "removed", text: old });
      i += 1;
    } else {
      changes.push({ kind: "added", text: fresh ?? "" });
      j += 1;
    }
  }
  return changes;
}

/** Neighbours of one kind are one stretch. */
function joined(stretches: Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches) {
    const last = all.at(-1);
    const isApart = !last || /\s$/u.test(last.text) || /^\s/u.test(stretch.text);
    const text = isApart ? stretch.text : ` ${stretch.text}`;
    if (last?.kind === stretch.kind) last.text += text;
    else all.push({ kind: stretch.kind, text });
  }
  return all;
}
