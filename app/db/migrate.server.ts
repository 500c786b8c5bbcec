import { Logger, runMigrations as migrateJobQueue } from "graphile-worker";
import pg from "pg";
import { StartProblem } from "#app/platform/start-problem.ts";
import { WholeScriptAdapter } from "./migration-adapter.server.ts";
import { migrationNames, migrationsFolder, readMigrations } from "./migration-folder.server.ts";
import { engineFilters, withSchemaEngine } from "./schema-engine.server.ts";

/** The engine takes the same one; it is taken earlier here, so that reading the state is inside it too. */
const prismaLock = 72_707_369;

type Target = { url: string; folder?: string };

/**
 * Brings the database up to date: the migrations of the folder that it does not have, each in one transaction with
 * its line in `_prisma_migrations`, then those of the job queue. Several processes may do this at once: one works,
 * the others wait and find nothing left. Returns the names of ours that were applied. Refuses, as `StartProblem`,
 * a migration that fails (nothing of it stays) and a migration that was edited after it was applied.
 */
export async function applyMigrations({
  url,
  folder = migrationsFolder,
}: Target): Promise<{ applied: string[] }> {
  // One connection: the lock belongs to it and ends with it, also when this process is killed.
  const pool = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 0 });
  pool.on("error", () => {});
  try {
    await pool.query("SELECT pg_advisory_lock($1)", [prismaLock]);
    const applied = await applyFolder({ pool, folder });
    await migrateQueue(url);
    return { applied };
  } finally {
    await pool.end();
  }
}

/** The migrations of the folder that the database does not have yet. Cheap: one query, no schema engine. */
export async function pendingMigrations({ url, folder = migrationsFolder }: Target): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    const done = await finishedMigrations(client);
    return (await migrationNames(folder)).filter((name) => !done.has(name));
  } finally {
    await client.end().catch(() => {});
  }
}

async function applyFolder({ pool, folder }: { pool: pg.Pool; folder: string }): Promise<string[]> {
  const migrationsList = await readMigrations(folder);
  await forgetInterrupted(pool);
  const adapter = new WholeScriptAdapter(pool);
  return await withSchemaEngine({
    adapter,
    work: async (engine) => {
      const { editedMigrationNames } = await engine.diagnoseMigrationHistory({
        migrationsList,
        optInToShadowDatabase: false,
        filters: engineFilters,
      });
      refuseEdited(editedMigrationNames);
      try {
        const { appliedMigrationNames } = await engine.applyMigrations({
          migrationsList,
          filters: engineFilters,
        });
        return appliedMigrationNames;
      } catch (cause) {
        await forgetInterrupted(pool);
        throw failed({ cause, reason: adapter.failure ?? cause });
      }
    },
  });
}

/**
 * A line that was begun and not finished belongs to a script that was rolled back whole, because the script writes
 * its own end. Marked so, as `prisma migrate resolve --rolled-back` does, the next run can try again.
 */
async function forgetInterrupted(pool: pg.Pool): Promise<void> {
  if (!(await hasMigrationsTable(pool))) return;
  await pool.query(
    `UPDATE "_prisma_migrations" SET "rolled_back_at" = now()
     WHERE "finished_at" IS NULL AND "rolled_back_at" IS NULL`,
  );
}

async function finishedMigrations(client: pg.Client): Promise<Set<string>> {
  if (!(await hasMigrationsTable(client))) return new Set();
  const { rows } = await client.query<{ name: string }>(
    `SELECT "migration_name" AS name FROM "_prisma_migrations"
     WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`,
  );
  return new Set(rows.map((row) => row.name));
}

async function hasMigrationsTable(client: pg.Pool | pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS found`,
  );
  return rows[0]?.found === true;
}

async function migrateQueue(url: string): Promise<void> {
  await migrateJobQueue({ connectionString: url, maxPoolSize: 2, logger: new Logger(() => () => {}) });
}

function refuseEdited(names: string[]): void {
  if (names.length === 0) return;
  throw new StartProblem(
    `The migration ${names.join(", ")} was changed after this database applied it: restore the file, and put the ` +
      "change into a new migration.",
  );
}

function failed({ cause, reason }: { cause: unknown; reason: unknown }): StartProblem {
  const name = wordsOf(cause).match(/migration_name="([^"]+)"/)?.[1] ?? "of the database";
  return new StartProblem(
    `The migration ${name} failed and nothing of it was kept: ${wordsOf(reason).split("\n")[0]}.`,
    { cause: reason },
  );
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
