import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contrastOf } from "#app/ui/theme/theme-stylesheet.ts";

const settings = readFileSync("app/styles/_settings.scss", "utf8");
const theme = readFileSync("app/styles/_theme.scss", "utf8");

const white = "#ffffff";

/** A colour of the settings or the theme by its name, references followed. */
function colour(name: string): string {
  const value = new RegExp(`["$-]${name}"?: ([^,;\\n]+)`).exec(settings + theme)?.[1]?.trim() ?? "";
  return value.startsWith("$") ? colour(value.slice(1)) : value;
}

test.each([
  "brand",
  "brand-dark",
  "ink",
  "secondary-text",
  "link-visited",
  "error",
  "success",
  "did",
  "doing",
  "will",
  "cannot",
])("words in %s are legible on white and on the pale surface", (name) => {
  expect(contrastOf(colour(name), white)).toBeGreaterThanOrEqual(4.5);
  expect(contrastOf(colour(name), colour("brand-soft"))).toBeGreaterThanOrEqual(4.5);
});

test("words on the focus colour are legible, and edges of fields stand out", () => {
  expect(contrastOf(colour("ink"), colour("focus"))).toBeGreaterThanOrEqual(4.5);
  expect(contrastOf(colour("input-border"), colour("brand-soft"))).toBeGreaterThanOrEqual(3);
});
