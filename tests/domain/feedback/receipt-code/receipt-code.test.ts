import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  newReceiptCode,
  type ReceiptCode,
  readReceiptCode,
  receiptCode,
} from "#app/domain/feedback/receipt-code/receipt-code.ts";
import { receiptWords } from "#app/domain/feedback/receipt-code/word-list.ts";

const MOST = 2n ** 60n - 1n;
const codes = fc.bigInt({ min: 0n, max: MOST }).map(receiptCode);
const bitsOf = (typed: string) => readReceiptCode(typed).map((code) => code.bits);
const wordsOf = (code: ReceiptCode) => code.words.split(" ");

function codeOfWords(...words: string[]): ReceiptCode {
  return receiptCode(words.reduce((bits, word) => (bits << 12n) | BigInt(receiptWords.indexOf(word)), 0n));
}

function inScript(digits: string, zero: number): string {
  return digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

test("a new code has 60 of the random bits, five words and 19 digits in groups", () => {
  const code = newReceiptCode((bytes) => new Uint8Array(bytes).fill(0xff));
  expect(code.bits).toBe(MOST);
  expect(code.digits).toBe("1152 9215 0460 6846 975");
  expect(code.words).toBe(Array(5).fill(receiptWords[4095]).join(" "));
  expect(receiptCode(7n).digits).toBe("0000 0000 0000 0000 007");
});

test("every word and every part of the range comes up", () => {
  const made = Array.from({ length: 4000 }, () =>
    newReceiptCode((bytes) => new Uint8Array(randomBytes(bytes))),
  );
  expect(new Set(made.flatMap(wordsOf)).size).toBeGreaterThan(4000);
  expect(made.some((code) => code.bits > (MOST / 8n) * 7n)).toBe(true);
  expect(made.some((code) => code.bits < MOST / 8n)).toBe(true);
});

test("a number outside of 60 bits is no code", () => {
  expect(() => receiptCode(-1n)).toThrow(RangeError);
  expect(() => receiptCode(MOST + 1n)).toThrow(RangeError);
});

test("both exact forms give exactly their code", () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(readReceiptCode(code.words)).toEqual([code]);
      expect(readReceiptCode(code.digits)).toEqual([code]);
    }),
    { numRuns: 500 },
  );
});

test("case, separators and accents do not matter", () => {
  const code = codeOfWords("acorn", "lemon", "river", "candle", "zebra").bits;
  for (const typed of [
    "ACORN LEMON RIVER CANDLE ZEBRA",
    "  Acorn,  Lemon.River-candle–ZEBRA. ",
    "acorn\tlemon\nriver\u00a0candle\u200b zebra",
    "Ácorn lemón river candle zebra",
    "ａｃｏｒｎ　ｌｅｍｏｎ　ｒｉｖｅｒ　ｃａｎｄｌｅ　ｚｅｂｒａ",
    "acornlemonrivercandlezebra",
    "aco rnle monriver can dlezebra",
  ]) {
    expect(bitsOf(typed), typed).toEqual([code]);
  }
});

test("digits may be grouped in any way and written in other scripts", () => {
  const { bits, digits } = receiptCode(1234567890123456n);
  expect(bitsOf(digits.replaceAll(" ", ""))).toEqual([bits]);
  expect(bitsOf(digits.replaceAll(" ", "-"))).toEqual([bits]);
  expect(bitsOf(`${digits.replaceAll(" ", ", ")}.`)).toEqual([bits]);
  for (const zero of [0xff10, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6]) {
    expect(bitsOf(inScript(digits, zero)), inScript(digits, zero)).toEqual([bits]);
  }
});

test("the first four letters of each word, or more, are enough", () => {
  fc.assert(
    fc.property(codes, fc.integer({ min: 4, max: 7 }), (code, letters) => {
      const typed = wordsOf(code).map((word) => word.slice(0, letters));
      fc.pre(typed.every((start, n) => start === wordsOf(code)[n] || !receiptWords.includes(start)));
      expect(bitsOf(typed.join(" "))[0]).toBe(code.bits);
    }),
  );
});

test("one wrong, missing, extra or swapped letter is found again", () => {
  fc.assert(
    fc.property(codes, fc.nat(4), fc.nat(7), fc.nat(25), fc.nat(3), (code, which, where, letter, slip) => {
      const words = wordsOf(code);
      const word = words[which] ?? "";
      const at = where % word.length;
      const [start, rest] = [word.slice(0, at), word.slice(at)];
      const wrong = String.fromCharCode(97 + letter);
      const slipped = [
        start + wrong + rest.slice(1),
        start + rest.slice(1),
        start + wrong + rest,
        start + rest.slice(1, 2) + rest.slice(0, 1) + rest.slice(2),
      ][slip];
      fc.pre(
        slipped !== undefined && slipped.length > 1 && (slipped === word || !receiptWords.includes(slipped)),
      );
      const found = bitsOf(words.with(which, slipped ?? "").join(" "));
      expect(found).toContain(code.bits);
      expect(found.length).toBeLessThanOrEqual(16);
    }),
    { numRuns: 500 },
  );
});

test("never more than 16 candidates, and never the same one twice", () => {
  for (const typed of ["bax bax bax bax bax", "xat pum tod sot pim", "lare bave mive sote rone"]) {
    const found = bitsOf(typed);
    expect(found.length).toBeLessThanOrEqual(16);
    expect(new Set(found).size).toBe(found.length);
  }
});

test("what is not a code gives nothing", () => {
  for (const typed of [
    "",
    "   ",
    "....",
    "acorn",
    "acorn lemon river candle",
    "acorn lemon river candle zebra acorn",
    "acorn lemon river candle qqqqqq",
    "acorn lemon river candle 12",
    "9999 9999 9999 9999 999",
    "1234 5678 9012 3456 78",
    "1234 5678 9012 3456 7890",
    "яблоко лимон река свеча зебра",
    "' OR 1=1 --",
    "\u0000\u0000",
    "\ud800",
  ]) {
    expect(readReceiptCode(typed), typed).toEqual([]);
  }
});

test("no input throws", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 500 }),
      (typed) => readReceiptCode(typed).length <= 16,
    ),
  );
  for (const typed of [
    "__proto__ constructor toString valueOf hasOwnProperty",
    "NaN",
    "-1",
    "1e19",
    "½⅓㊿",
    "٣",
  ]) {
    expect(readReceiptCode(typed)).toEqual([]);
  }
});

test("long input is refused at once", () => {
  const began = performance.now();
  for (const letters of ["a", "acorn ", "1", "\u0301", "ﷺ"])
    expect(readReceiptCode(letters.repeat(10_000))).toEqual([]);
  expect(readReceiptCode("ﷺ".repeat(400))).toEqual([]);
  expect(performance.now() - began).toBeLessThan(500);
});
