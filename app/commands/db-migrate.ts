import path from "node:path";
import { applyMigrations } from "#app/db/migrate.server.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { openDatabase } from "#app/server/postgres/open-database.server.ts";
import { runCommand, say } from "./run-command.ts";

await runCommand(async () => {
  const { DATABASE_URL, DATA_FOLDER } = loadEnv();
  const dataFolder = path.join(DATA_FOLDER, "postgres");
  const database = await openDatabase({ databaseUrl: DATABASE_URL, dataFolder, progress: say });
  try {
    const { applied } = await applyMigrations({ url: database.url });
    for (const name of applied) say(`Applied ${name}.`);
    if (applied.length === 0) say("The database is up to date.");
  } finally {
    await database.close();
  }
});
