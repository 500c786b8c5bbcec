import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import en from "#app/locales/en.json" with { type: "json" };

const OWN_LANGUAGE = "tests/support/second-installation/de.json";

const sources = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith(path.join("db", "generated")))
  .map((name) => readFileSync(path.join("app", name), "utf8"))
  .join("\n");

const literals = new Set([...sources.matchAll(/"([a-zA-Z][\w-]*(?:\.[\w-]+)+)"/g)].map(([, key]) => key));

/** Put together from a name that has a dot in it itself, such as an entry of the ledger. */
const DOTTED = /^(ledger\.kind|permission|staff\.help\.stall)\./;

/** Given by the name of their family alone, to which a code is put: `${family}.${code}`. */
const FAMILIES = /^staff\.translations\.kind\./;

/** Keys that are put together, as `receipt.standing.${standing}`: any name without a dot fits between the fixed parts. */
const patterns = [...sources.matchAll(/`([a-zA-Z]\w*\.[^`]*\$\{[^`]*)`/g)].map(([, template = ""]) => {
  const name = DOTTED.test(template) ? ".+" : "[^.]+";
  const parts = template.split(/\$\{[^`]*?\}(?=\.|$|\$)/).map((part) => part.replace(/\W/g, "\\$&"));
  return new RegExp(`^${parts.join(name)}$`);
});

test("every text is used somewhere, by its name or by one that is put together", () => {
  const unused = Object.keys(en).filter(
    (key) => !literals.has(key) && !FAMILIES.test(key) && !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});

test("a catalogue of an installation's own has no text that the product does not have", () => {
  const own = JSON.parse(readFileSync(OWN_LANGUAGE, "utf8")) as Record<string, string>;
  expect(Object.keys(own).filter((key) => !key.startsWith("@") && !(key in en))).toEqual([]);
});
