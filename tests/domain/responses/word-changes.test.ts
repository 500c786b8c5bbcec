import fc from "fast-check";
import { expect, test } from "vitest";
import { isChanged, wordChanges } from "#app/domain/responses/word-changes.ts";

const only = (stretches: ReturnType<typeof wordChanges>, kind: "added" | "removed") =>
  stretches
    .filter((stretch) => stretch.kind === "same" || stretch.kind === kind)
    .map(({ text }) => text)
    .join("");
const words = (text: string) => text.split(/\s+/).filter((word) => word !== "");

test("what was taken out and what was put in is told word by word", () => {
  expect(wordChanges("We put four lights at the stop.", "We put five new lights at the stop.")).toEqual([
    { kind: "same", text: "We put" },
    { kind: "removed", text: " four" },
    { kind: "added", text: " five new" },
    { kind: "same", text: " lights at the stop." },
  ]);
});

test("the same words are no change, however they are spaced", () => {
  expect(isChanged(wordChanges("One  two\nthree", "One two three"))).toBe(false);
  expect(isChanged(wordChanges("", ""))).toBe(false);
  expect(wordChanges("", "New")).toEqual([{ kind: "added", text: "New" }]);
});

test("both wordings can be read from it again", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "c", "dark", "stop.", "\n", "  "), { maxLength: 40 })
    .map((all) => all.join(" "));
  fc.assert(
    fc.property(text, text, (older, newer) => {
      const stretches = wordChanges(older, newer);
      expect(words(only(stretches, "removed"))).toEqual(words(older));
      expect(words(only(stretches, "added"))).toEqual(words(newer));
    }),
  );
});

test("two long texts that share nothing are told apart at once", () => {
  const long = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(" ");
  expect(wordChanges(long("a"), long("b")).map(({ kind }) => kind)).toEqual(["removed", "added"]);
});
