import { readdirSync, readFileSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import en from "#app/locales/en.json" with { type: "json" };
import { catalogueState } from "#app/platform/catalogue-state.ts";

/** What only staff read is in English (and in the catalogue of an operator whose own language it is). */
const STAFF_TEXTS =
  /^(staff|triage|settings|plan|permission|role|firstRun|handadd|channel)\.|^ledger\.(kind|staff|actor|reason)|^error\.(action|area|choose|closure|date|directAnswer|earlier|event|group|item|link|names|parts|plan|plans|promise|redaction|response|required|settings|staff|theme|themes|time|tooLong|translation|withdrawal)\b|^events\.(done|listing)|^reason\.(case|contact|group|originalRead|partnerContact|reopen|redaction|receipt|withdrawal)|^influence\.(?!public)/;

const texts: Record<string, string> = en;
const publicKeys = Object.keys(texts).filter((key) => !STAFF_TEXTS.test(key));
const languages = readdirSync("app/locales")
  .filter((name) => name.endsWith(".json") && name !== "en.json")
  .map((name) => name.replace(".json", ""));

const catalogueOf = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(`app/locales/${language}.json`, "utf8"));

/** The kinds of parts of a parsed message, by the parser's own numbers. */
const KIND = { literal: 0, select: 5, plural: 6, pound: 7, tag: 8 };

type Part = { type: number; value: string; children?: Part[]; options?: Record<string, { value: Part[] }> };

/** The names that a message needs, tags included, and the branches of each of its plurals. */
function partsOf(message: string): { names: string[]; plurals: string[] } {
  const names = new Set<string>();
  const plurals: string[] = [];
  const walk = (elements: Part[]): void => {
    for (const element of elements) {
      if (element.type === KIND.literal || element.type === KIND.pound) continue;
      names.add(element.value);
      if (element.type === KIND.tag) walk(element.children ?? []);
      if (element.type !== KIND.plural && element.type !== KIND.select) continue;
      const branches = Object.keys(element.options ?? {});
      if (element.type === KIND.plural)
        plurals.push(
          branches
            .filter((name) => !name.startsWith("="))
            .sort()
            .join(),
        );
      for (const { value } of Object.values(element.options ?? {})) walk(value);
    }
  };
  walk(new IntlMessageFormat(message, "en", undefined, { ignoreTag: false }).getAst() as Part[]);
  return { names: [...names].sort(), plurals };
}

test.each(languages)(
  "%s has every text that the public reads, and none that is not there in English",
  (language) => {
    const keys = Object.keys(catalogueOf(language)).filter((key) => !key.startsWith("@"));
    expect(publicKeys.filter((key) => !keys.includes(key))).toEqual([]);
    expect(keys.filter((key) => !(key in texts))).toEqual([]);
  },
);

test.each(languages)("%s has the same placeholders, and the plural forms of its own grammar", (language) => {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted().join();
  const wrong = Object.entries(catalogueOf(language)).filter(([key, words]) => {
    if (key.startsWith("@")) return false;
    const [own, english] = [partsOf(words), partsOf(texts[key] ?? "")];
    const hasNames = own.names.join() === english.names.join();
    return (
      !hasNames ||
      own.plurals.length !== english.plurals.length ||
      own.plurals.some((one) => one !== categories)
    );
  });
  expect(wrong.map(([key]) => key)).toEqual([]);
});

test.each(languages)("%s says whether somebody has read it, and claims nobody who has not", (language) => {
  const { "@state": state = "" } = catalogueOf(language);
  expect(state === "draft" || !catalogueState(state).isDraft, state).toBe(true);
});
