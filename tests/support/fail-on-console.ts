import { format } from "node:util";
import { afterEach, expect } from "vitest";

const said: string[] = [];

const output = globalThis.console;

for (const method of ["error", "warn"] as const) {
  const original = output[method];
  output[method] = (...words: unknown[]) => {
    said.push(format(...words));
    original(...words);
  };
}

afterEach(() => {
  const words = said.splice(0);
  expect(words, "a test writes nothing to console.error or console.warn").toEqual([]);
});
