import { type LikelyWord, likelyWords, placeOfWord } from "./likely-words.ts";
import { receiptWords } from "./word-list.ts";

/** One code in its three forms: 60 bits, five words with a space between, 19 digits in groups of 4-4-4-4-3. */
export type ReceiptCode = { bits: bigint; words: string; digits: string };

/** What a typed code may be, most likely first. */
export type ReceiptCandidates = ReceiptCode[];

const BITS = 60n;
const BITS_OF_A_WORD = 12n;
const WORDS = 5;
const DIGITS = 19;
const LONGEST_WORD = 8;
const MOST_CANDIDATES = 16;
const LONGEST_INPUT = 400;
/** Arabic-Indic, its Persian and Urdu form, Devanagari, Bengali, Gurmukhi, Gujarati. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6];

type Reading = { bits: bigint; cost: number };

/**
 * A new code of 60 random bits (TRUST.md, receipts guessed).
 * @param random gives that many random bytes
 */
export function newReceiptCode(random: (bytes: number) => Uint8Array): ReceiptCode {
  const bits = random(8).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return receiptCode(BigInt.asUintN(Number(BITS), bits));
}

/** The forms of a code that is known by its bits, 0 to 2^60 - 1; refuses (throws) anything else. */
export function receiptCode(bits: bigint): ReceiptCode {
  if (bits < 0n || bits >> BITS !== 0n) throw new RangeError("a receipt code has 60 bits");
  const words = Array.from({ length: WORDS }, (_, n) => {
    const place = (bits >> (BITS_OF_A_WORD * BigInt(WORDS - 1 - n))) & 0xfffn;
    return receiptWords[Number(place)];
  });
  const digits = bits.toString().padStart(DIGITS, "0");
  return { bits, words: words.join(" "), digits: (digits.match(/.{1,4}/g) ?? []).join(" ") };
}

/**
 * Reads a code as people type it: words or digits of several scripts, in any case, with any spaces, dashes, commas
 * and dots or none; four letters of a word are enough, and a word may have one wrong, missing, extra or swapped
 * letter (TRUST.md, receipts guessed).
 * @returns at most 16 codes, the most likely first; exactly one for an exact form; none for what is not a code
 */
export function readReceiptCode(typed: string): ReceiptCandidates {
  if (typed.length > LONGEST_INPUT) return [];
  const tokens = tokensOf(typed);
  const joined = tokens.join("");
  if (/^\d+$/.test(joined)) return readDigits(joined);
  if (!/^[a-z]+$/.test(joined)) return [];
  const asTyped = tokens.length === WORDS ? readTokens(tokens.map(likelyWords)) : [];
  const readings = asTyped.length > 0 ? asTyped : readRunTogether(joined);
  return readings.map(({ bits }) => receiptCode(bits));
}

function tokensOf(typed: string): string[] {
  const plain = typed
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/\p{Nd}/gu, (digit) => latinDigit(digit))
    .toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function latinDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => point >= first && point < first + 10);
  return zero === undefined ? digit : String(point - zero);
}

function readDigits(digits: string): ReceiptCandidates {
  if (digits.length !== DIGITS) return [];
  const bits = BigInt(digits);
  return bits >> BITS === 0n ? [receiptCode(bits)] : [];
}

/** Keeping the best 16 after each word is enough, because costs only add up. */
function readTokens(choices: LikelyWord[][]): Reading[] {
  const start: Reading[] = [{ bits: 0n, cost: 0 }];
  return choices.reduce(
    (readings, words) =>
      readings
        .flatMap(({ bits, cost }) =>
          words.map((word) => ({
            bits: (bits << BITS_OF_A_WORD) | BigInt(word.place),
            cost: cost + word.cost,
          })),
        )
        .sort((a, b) => a.cost - b.cost)
        .slice(0, MOST_CANDIDATES),
    start,
  );
}

/** Five exact words with spaces lost or put in the wrong place. */
function readRunTogether(letters: string, left = WORDS, bits = 0n): Reading[] {
  if (left === 0) return letters === "" ? [{ bits, cost: 0 }] : [];
  if (letters.length > left * LONGEST_WORD) return [];
  const found: Reading[] = [];
  for (let length = 3; length <= Math.min(LONGEST_WORD, letters.length); length++) {
    const place = placeOfWord(letters.slice(0, length));
    if (place === undefined) continue;
    found.push(...readRunTogether(letters.slice(length), left - 1, (bits << BITS_OF_A_WORD) | BigInt(place)));
  }
  return found.slice(0, MOST_CANDIDATES);
}
