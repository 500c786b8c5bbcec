import { languageWords } from "#app/platform/words/language-words.server.ts";
import { NO_VECTORS } from "#app/platform/words/word-vectors.ts";
import { aboutAnAction, measureSuggestions, type Split } from "../domain/actions/suggesting/measured.ts";

/** `npm run -s suggest:measure`: the figures of docs/decisions/018-how-suggestions-are-made.md. */
const language = languageWords("en");
const without = { ...language, vectors: NO_VECTORS };
const splits: Split[] = ["tune", "held-out"];

for (const split of splits) {
  const other: Split = split === "tune" ? "held-out" : "tune";
  line(`${split}, the plan alone`, measureSuggestions({ split, language }));
  line(`${split}, without word vectors`, measureSuggestions({ split, language: without }));
  line(`${split}, the other half linked before`, measureSuggestions({ split, language, learnFrom: other }));
}

function line(name: string, measured: ReturnType<typeof measureSuggestions>): void {
  const kinds = [...measured].map(([kind, { right, of }]) => `${kind} ${right}/${of}`).join(", ");
  process.stdout.write(`${name}: ${(100 * aboutAnAction(measured)).toFixed(1)} % (${kinds})\n`);
}
