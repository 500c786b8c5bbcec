import { expect, test } from "vitest";
import { languageWords } from "#app/platform/words/language-words.server.ts";
import { aboutAnAction, measureSuggestions } from "./measured.ts";

const language = languageWords("en");

test("on sentences that were never tuned on, the right action is among the first three in 85 of 100", () => {
  const measured = measureSuggestions({ split: "held-out", language });
  expect(aboutAnAction(measured)).toBeGreaterThanOrEqual(0.85);
  const { right = 0, of = 1 } = measured.get("nothing") ?? {};
  expect(right / of).toBeGreaterThanOrEqual(0.6);
});

test("what was linked before does not make it worse", () => {
  const learned = measureSuggestions({ split: "held-out", language, learnFrom: "tune" });
  expect(aboutAnAction(learned)).toBeGreaterThanOrEqual(0.85);
});
