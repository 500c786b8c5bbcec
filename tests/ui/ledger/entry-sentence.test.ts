import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { LEDGER_KINDS } from "#app/domain/ledger/entry.ts";
import texts from "#app/locales/en.json";

const sentences: Record<string, string> = texts;
const ALWAYS = { who: "Sam", from: "Waiting", to: "Linked" };

test.each(Object.entries(LEDGER_KINDS))("%s has a sentence that its details fill", (kind, schema) => {
  const sentence = sentences[`ledger.kind.${kind}`];
  expect(sentence, `ledger.kind.${kind}`).toBeTruthy();
  const details = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, 2]));
  const words = String(new IntlMessageFormat(sentence ?? "", "en").format({ ...ALWAYS, ...details }));
  expect(words).toMatch(/^\S.*\.$/);
});
