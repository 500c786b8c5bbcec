import type { Random } from "#app/platform/random.server.ts";

/** No I, L, O or U, which are mistaken for others, and no vowels, so that no code is a word. */
const ALPHABET = "0123456789BCDFGHJKMNPQRSTVWXYZ";
const LENGTH = 5;

/** A new short code for a poster, such as "7KX4M". */
export function newEventCode(random: Random): string {
  const letters: string[] = [];
  while (letters.length < LENGTH) {
    // The bytes above the last whole round are left out, so that each letter is as likely as another.
    const byte = random(1)[0] ?? 0;
    if (byte < ALPHABET.length * 8) letters.push(ALPHABET.charAt(byte % ALPHABET.length));
  }
  return letters.join("");
}

/** What a typed code may mean: as it stands first, then with letters that are mistaken for digits put right. */
export function codesMeant(typed: string): string[] {
  const plain = typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .slice(0, 20);
  return [...new Set([plain, plain.replace(/O/g, "0").replace(/[IL]/g, "1")])].filter(Boolean);
}
