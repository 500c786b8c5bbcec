import { existsSync } from "node:fs";
import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { say } from "#app/commands/run-command.ts";
import { closeDb } from "#app/db/client.server.ts";
import { applyMigrations } from "#app/db/migrate.server.ts";
import { importFeedback } from "#app/domain/feedback/import-feedback.server.ts";
import { readImportFile } from "#app/domain/feedback/imports/read-import-file.server.ts";
import { IMPORT } from "#app/domain/ledger/actor.ts";
import { type SuggestedGroup, suggestedGroups } from "#app/domain/triage/suggested-groups.server.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { random } from "#app/platform/random.server.ts";
import { StartProblem } from "#app/platform/start-problem.ts";
import { openDatabase } from "#app/server/postgres/open-database.server.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";

const COMMENTS = path.resolve("../shared/data/resident-comments-bowling-green.csv");
const MAP = { body: "comment-body", id: "comment-id" };
const WORDS_SHOWN = 8;
const ALL = 10_000;

/**
 * `npm run bench -- groups [--json]`: the real comments come in as a file does, and every group that is suggested for
 * them is printed: its size, what its words share, and the first words of each comment. As JSON with all words.
 */
export async function groupsOfComments(): Promise<void> {
  if (!existsSync(COMMENTS))
    throw new StartProblem(`The comments are not here: ${COMMENTS}. They are not part of this repository.`);
  const folder = await mkdtemp(path.join(tmpdir(), "yswd-bench-"));
  await chmod(folder, 0o711);
  const cluster = await openDatabase({ dataFolder: path.join(folder, "postgres") });
  try {
    await applyMigrations({ url: cluster.url });
    loadEnv({ DATABASE_URL: cluster.url, APP_KEYS: newKey(), LOG_LEVEL: "silent", NODE_ENV: "test" });
    print(await groupsOfImported());
  } finally {
    await closeDb();
    await cluster.close();
    await rm(folder, { recursive: true, force: true });
  }
}

type Made = { items: number; milliseconds: number; groups: SuggestedGroup[] };

async function groupsOfImported(): Promise<Made> {
  await givenSettings();
  const { id: eventId } = await givenEvent();
  const table = await readImportFile({ bytes: await readFile(COMMENTS), map: MAP });
  if (!table.ok) throw new StartProblem(`The comments cannot be read: ${table.reason}.`);
  const now = new Date();
  const how = { language: "en", keepWordsMonths: 24, by: IMPORT, now, random };
  const { added } = await importFeedback({ rows: table.rows, eventId, ...how });
  const started = performance.now();
  const groups = await suggestedGroups({ eventId, take: ALL });
  return { items: added, milliseconds: Math.round(performance.now() - started), groups };
}

function print({ items, milliseconds, groups }: Made): void {
  const grouped = groups.reduce((sum, group) => sum + group.items.length, 0);
  if (process.argv.includes("--json")) {
    const told = groups.map(({ why, items: members }) => ({ why, words: members.map(({ words }) => words) }));
    say(JSON.stringify({ items, milliseconds, grouped, groups: told }));
    return;
  }
  say(`${items} items came in; ${groups.length} groups hold ${grouped} of them; ${milliseconds} ms.`);
  groups.forEach(({ items: members, why }, at) => {
    say(`\n${at + 1}. ${members.length} items: ${why.join(", ")}`);
    for (const { words } of members) say(`   ${words.split(/\s+/).slice(0, WORDS_SHOWN).join(" ")}`);
  });
}
