/** Words that may be meant, with how much likelier than others each is: what a plan speaks of before what it does not. */
export type KnownWords = ReadonlyMap<string, number>;

const SHORTEST = 4;
const UNLIKELY = -1;

/**
 * Makes a reader of words that are a little misspelt: by ear ("recepshonist") or by hand ("awarenss").
 * @param known the words that are right as they stand, with their likelihood from 0 to 1
 * @returns for a plain word: itself when it is known or nothing is near, else the nearest known one
 */
export function speller(known: KnownWords): (plain: string) => string {
  const byStart = new Map<string, [word: string, sound: string, likelihood: number][]>();
  for (const [word, likelihood] of known) {
    if (word.length < SHORTEST) continue;
    const sound = soundOf(word);
    const start = sound.charAt(0);
    const same = byStart.get(start);
    if (same) same.push([word, sound, likelihood]);
    else byStart.set(start, [[word, sound, likelihood]]);
  }
  return (plain) => {
    if (plain.length < SHORTEST || known.has(plain) || !/^[a-z'-]+$/.test(plain)) return plain;
    const sound = soundOf(plain);
    let [best, bestScore] = [plain, UNLIKELY];
    for (const [word, itsSound, likelihood] of byStart.get(sound.charAt(0)) ?? []) {
      if (Math.abs(word.length - plain.length) > 3) continue;
      const score = nearness({ plain, word, sameSound: sound === itsSound }) + likelihood;
      if (score > bestScore) [best, bestScore] = [word, score];
    }
    return best;
  };
}

/** How near a known word is, at most 0; far ones are -Infinity. */
function nearness({ plain, word, sameSound }: { plain: string; word: string; sameSound: boolean }): number {
  const allowed = plain.length < 6 ? 1 : plain.length < 9 ? 2 : 3;
  const away = mistakes(plain, word, allowed + (sameSound ? 1 : 0));
  if (away === null) return Number.NEGATIVE_INFINITY;
  return sameSound ? -0.45 * away : -0.7 * away + (away === 1 ? 0.1 : 0) - (plain.length < 6 ? 0.2 : 0);
}

/** The first letter and the consonants as they sound, so that words that are written by ear fall together. */
export function soundOf(word: string): string {
  const heard = word
    .replace(/['-]/g, "")
    .replace(/^kn/, "n")
    .replace(/^wr/, "r")
    .replace(/ph/g, "f")
    .replace(/(?:tion|sion|shon|cian|ssion)/g, "xn")
    .replace(/(?:tch|ch)/g, "x")
    .replace(/sh/g, "x")
    .replace(/gh/g, "")
    .replace(/ck/g, "k")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/[cq]/g, "k")
    .replace(/z/g, "s")
    .replace(/dg|j/g, "g");
  const first = heard.charAt(0);
  const rest = heard.slice(1).replace(/[aeiouyhw]/g, "");
  return (/[aeiouy]/.test(first) ? "a" : first) + rest.replace(/(.)\1+/g, "$1");
}

/** Letters to put, drop, change or swap; null when there are more than `most`. */
export function mistakes(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped && i > 1 && j > 1) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return null;
    [before, last] = [last, row];
  }
  const all = last[b.length] ?? 0;
  return all <= most ? all : null;
}
