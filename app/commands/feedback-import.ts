import { parseArgs } from "node:util";
import { findEventByCode } from "#app/domain/events/find-event-by-code.server.ts";
import { listEvents } from "#app/domain/events/list-events.server.ts";
import { importFeedback } from "#app/domain/feedback/import-feedback.server.ts";
import type { ImportRow } from "#app/domain/feedback/import-table.ts";
import { IMPORT_FIELDS, type ImportMap } from "#app/domain/feedback/imports/import-fields.ts";
import { readImportFile } from "#app/domain/feedback/imports/read-import-file.server.ts";
import type { FlawedRow } from "#app/domain/feedback/imports/try-import.server.ts";
import { IMPORT } from "#app/domain/ledger/actor.ts";
import { findSettings } from "#app/domain/operator/settings.server.ts";
import { now } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import { StartProblem } from "#app/platform/start-problem.ts";
import { tableProblem } from "./feedback-import-words.ts";
import { givenFile } from "./given-file.ts";
import { importProgress } from "./import-progress.ts";
import { openOwnOrDemoSite } from "./open-own-or-demo-site.ts";
import { openReceiptsFile } from "./receipts-file.ts";
import { runCommand, say } from "./run-command.ts";

const USAGE = `npm run -s feedback:import -- FILE --event CODE [--map ${IMPORT_FIELDS.map((field) => `${field}=COLUMN`).join(",")}] [--receipts FILE] [--json] [--demo]`;

type Asked = {
  file: string;
  event: string;
  map: ImportMap;
  receipts: string | undefined;
  json: boolean;
  demo: boolean;
};

await runCommand(async () => {
  const asked = whatIsAsked();
  const table = await readImportFile({ bytes: await givenFile(asked.file), map: asked.map });
  if (!table.ok) throw new StartProblem(tableProblem(asked.file, table));
  const site = await openOwnOrDemoSite(asked);
  try {
    const { flawed, ...result } = await bringIn({ rows: table.rows, asked });
    if (asked.json) return say(JSON.stringify(result));
    for (const { row, why } of result.refused) say(`Row ${row} was refused: ${why}.`);
    for (const { row, why } of flawed) say(`Row ${row} comes without a part: ${why}.`);
    say(
      `Read ${result.read} rows (words from the column “${table.bodyColumn}”): ${result.added} added, ${result.already} known already, ${result.refused.length} refused.`,
    );
    if (asked.receipts && result.added > 0)
      say(`The receipt codes are in ${asked.receipts}. They are kept nowhere else.`);
  } finally {
    await site.close();
  }
});

async function bringIn({ rows, asked }: { rows: ImportRow[]; asked: Asked }) {
  const at = now();
  const settings = await findSettings();
  if (!settings) throw new StartProblem("This site is not set up yet. Run `npm run setup` first.");
  const event = await findEventByCode({ typed: asked.event, now: at });
  if (!event) throw new StartProblem(await unknownEvent(asked.event));
  const receipts = asked.receipts === undefined ? null : openReceiptsFile(asked.receipts);
  const progress = importProgress(rows.length);
  const flawed: FlawedRow[] = [];
  try {
    const result = await importFeedback({
      rows,
      eventId: event.id,
      language: settings.languages.default,
      keepWordsMonths: settings.promises.keepWordsMonths,
      by: IMPORT,
      now: at,
      random,
      onStored: (part) => {
        receipts?.write(part.receipts);
        flawed.push(...part.flawed);
        progress.show(part.done);
      },
    });
    return { ...result, flawed };
  } finally {
    progress.stop();
    receipts?.close();
  }
}

async function unknownEvent(code: string): Promise<string> {
  const codes = (await listEvents()).map((event) => event.code);
  const known = codes.length === 0 ? "There is no event yet." : `The known ones are ${codes.join(", ")}.`;
  return `There is no event with the code ${code}. ${known}`;
}

function whatIsAsked(): Asked {
  const { values, positionals } = readArguments();
  const [file = "", ...more] = positionals;
  if (file === "" || more.length > 0) throw new StartProblem(`Name one spreadsheet, .csv or .xlsx: ${USAGE}`);
  const { event, receipts, json = false, demo = false } = values;
  if (!event) throw new StartProblem(`Say at which event this was said: ${USAGE}`);
  return { file, event, map: columnMap(values.map ?? ""), receipts, json, demo };
}

function readArguments() {
  const [text, flag] = [{ type: "string" } as const, { type: "boolean" } as const];
  try {
    return parseArgs({
      allowPositionals: true,
      options: { event: text, map: text, receipts: text, json: flag, demo: flag },
    });
  } catch {
    throw new StartProblem(`This is not understood. Use: ${USAGE}`);
  }
}

/** "body=Comment,id=No." A column whose name has a comma keeps it: a new part starts only with a known name and "=". */
function columnMap(text: string): ImportMap {
  if (text.trim() === "") return {};
  const parts = text.split(new RegExp(`,(?=\\s*(?:${IMPORT_FIELDS.join("|")})\\s*=)`));
  const pairs = parts.map((part) => {
    const [, field, column] = /^\s*([a-z]+)\s*=\s*(.+?)\s*$/s.exec(part) ?? [];
    if (!field || !column || !(IMPORT_FIELDS as readonly string[]).includes(field)) {
      throw new StartProblem(`“${part}” is not a column map. Use: --map body=COLUMN,id=COLUMN`);
    }
    return [field, column];
  });
  return Object.fromEntries(pairs);
}
