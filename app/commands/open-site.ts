import { existsSync } from "node:fs";
import path from "node:path";
import { closeDb } from "#app/db/client.server.ts";
import { applyMigrations } from "#app/db/migrate.server.ts";
import { type Env, loadEnv } from "#app/platform/env.server.ts";
import { parseKeys } from "#app/platform/keys.server.ts";
import { closeLimits } from "#app/platform/rate-limit.server.ts";
import { StartProblem } from "#app/platform/start-problem.ts";
import { openDatabase } from "#app/server/postgres/open-database.server.ts";

export type Site = { env: Env; close(): Promise<void> };

/**
 * Opens the installation for a command: settings, database, migrations.
 * @param over settings that win over the environment; @param progress told what takes long
 * @throws StartProblem with one sentence when a setting is missing or the database cannot be used
 */
export async function openSite({
  over = {},
  progress = () => undefined,
}: {
  over?: Record<string, string | undefined>;
  progress?: (sentence: string) => void;
} = {}): Promise<Site> {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const given = loadEnv(over);
  if (parseKeys(given.APP_KEYS).length === 0) {
    throw new StartProblem(
      "The setting APP_KEYS is missing. Run `npm run setup`, which makes it, or see .env.example.",
    );
  }
  const database = await openDatabase({
    databaseUrl: given.DATABASE_URL,
    dataFolder: path.join(given.DATA_FOLDER, "postgres"),
    progress,
  });
  const close = async () => {
    await closeLimits();
    await closeDb();
    await database.close();
  };
  try {
    const env = loadEnv({ ...over, DATABASE_URL: database.url });
    const { applied } = await applyMigrations({ url: database.url });
    if (applied.length > 0) progress(`The database is up to date (${applied.length} steps).`);
    return { env, close };
  } catch (error) {
    await close();
    throw error;
  }
}
