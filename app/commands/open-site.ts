import path from "node:path";
import { closeDb } from "#app/db/client.server.ts";
import { applyMigrations, pendingMigrations } from "#app/db/migrate.server.ts";
import { type Env, loadEnv } from "#app/platform/env.server.ts";
import { closeLimits } from "#app/platform/rate-limit.server.ts";
import { StartProblem } from "#app/platform/start-problem.ts";
import { openDatabase } from "#app/server/postgres/open-database.server.ts";
import { ownSettings } from "./own-settings.ts";

export type Site = { env: Env; close(): Promise<void> };

/**
 * Opens the installation for a command: settings, database, migrations.
 * @param over settings that win over the environment; @param progress told what takes long
 * @param asItIs nobody watches this command: a database of an older version is refused, not brought up to date under a
 *   site that still runs
 * @throws StartProblem with one sentence when a setting is missing or the database cannot be used
 */
export async function openSite({
  over = {},
  progress = () => undefined,
  asItIs = false,
}: {
  over?: Record<string, string | undefined>;
  progress?: (sentence: string) => void;
  asItIs?: boolean;
} = {}): Promise<Site> {
  const given = ownSettings(over);
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
    if (asItIs) {
      await refusePending(database.url);
      return { env, close };
    }
    const { applied } = await applyMigrations({ url: database.url });
    if (applied.length > 0) progress(`The database is up to date (${applied.length} steps).`);
    return { env, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function refusePending(url: string): Promise<void> {
  const pending = await pendingMigrations({ url });
  if (pending.length > 0)
    throw new StartProblem(
      "The database is of an older version. Start the site, which brings it up to date.",
    );
}
