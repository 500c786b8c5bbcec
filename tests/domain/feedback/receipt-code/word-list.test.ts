import { expect, test } from "vitest";
import { receiptWords } from "#app/domain/feedback/receipt-code/word-list.ts";

test("there are exactly 4,096 words, sorted, no word twice", () => {
  expect(receiptWords).toHaveLength(4096);
  expect(new Set(receiptWords).size).toBe(4096);
  expect([...receiptWords].sort()).toEqual(receiptWords);
});

test("no two words are alike in their first four letters", () => {
  expect(new Set(receiptWords.map((word) => word.slice(0, 4))).size).toBe(4096);
});

test("every word is three to eight letters a to z", () => {
  expect(receiptWords.filter((word) => !/^[a-z]{3,8}$/.test(word))).toEqual([]);
});

test("the list cannot be changed", () => {
  expect(Object.isFrozen(receiptWords)).toBe(true);
});
