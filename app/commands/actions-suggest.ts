import { parseArgs } from "node:util";
import { currentPlan } from "#app/domain/actions/current-plan.server.ts";
import { suggestedActions } from "#app/domain/actions/suggested-actions.server.ts";
import { readImportTable } from "#app/domain/feedback/import-table.ts";
import { findSettings } from "#app/domain/operator/settings.server.ts";
import { StartProblem } from "#app/platform/start-problem.ts";
import { tableProblem } from "./feedback-import-words.ts";
import { givenFile } from "./given-file.ts";
import { openOwnOrDemoSite } from "./open-own-or-demo-site.ts";
import { runCommand, say, sayAside } from "./run-command.ts";

const USAGE = "npm run -s actions:suggest -- FILE --map body=COLUMN [--json] [--demo]";

await runCommand(async () => {
  const asked = whatIsAsked();
  const table = readImportTable({ content: await givenFile(asked.file), map: asked.map });
  if (!table.ok) throw new StartProblem(tableProblem(asked.file, table));
  const site = await openOwnOrDemoSite(asked);
  try {
    if (!(await currentPlan()))
      sayAside("There is no plan to suggest from. Bring one in first: npm run -s plan:import -- FILE");
    const settings = await findSettings();
    const language = settings?.languages.default ?? "en";
    const rows = [];
    for (const { row, words } of table.rows)
      rows.push({ row, suggestions: await suggestionsFor(words, language) });
    if (asked.json) return say(JSON.stringify(rows));
    for (const { row, suggestions } of rows) {
      const found = suggestions.map(({ action, why }) => `${action} (${why.join(", ")})`);
      say(`Row ${row}: ${found.join("; ") || "no suggestion"}`);
    }
  } finally {
    await site.close();
  }
});

/** In the order of the triage screen, with the words that speak for each and what was linked before. */
async function suggestionsFor(words: string, language: string) {
  const suggestions = await suggestedActions({ words, language });
  return suggestions.map(({ number, score, why, similarLinked }) => ({
    action: number,
    score,
    why: similarLinked > 0 ? [...why, similarWords(similarLinked)] : why,
  }));
}

function similarWords(count: number): string {
  return count === 1 ? "1 similar item was linked to it" : `${count} similar items were linked to it`;
}

function whatIsAsked() {
  const { values, positionals } = readArguments();
  const [file = "", ...more] = positionals;
  if (file === "" || more.length > 0) throw new StartProblem(`Name one spreadsheet, saved as .csv: ${USAGE}`);
  const { map = "", json = false, demo = false } = values;
  return { file, map: bodyColumn(map), json, demo };
}

function bodyColumn(map: string): { body?: string } {
  if (map.trim() === "") return {};
  const [, column] = /^\s*body\s*=\s*(.+?)\s*$/s.exec(map) ?? [];
  if (!column) throw new StartProblem(`“${map}” is not a column map. Use: --map body=COLUMN`);
  return { body: column };
}

function readArguments() {
  const [text, flag] = [{ type: "string" } as const, { type: "boolean" } as const];
  try {
    return parseArgs({ allowPositionals: true, options: { map: text, json: flag, demo: flag } });
  } catch {
    throw new StartProblem(`This is not understood. Use: ${USAGE}`);
  }
}
