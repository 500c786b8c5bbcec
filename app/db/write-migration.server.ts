import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { StartProblem } from "#app/platform/start-problem.ts";
import { diffSchema, readSchema, type SchemaFile } from "./diff-schema.server.ts";
import { migrationsFolder } from "./migration-folder.server.ts";

type NewMigration = { name: string; now: Date; schemaFolder?: string; folder?: string };

/**
 * Writes a migration with the SQL from the schema of the last one to the present one, and the present schema as
 * `schema.snapshot` for the next. Returns the migration's folder name, or nothing when there is no difference.
 * What Prisma's schema cannot say (triggers, CHECK) is added to the file by hand.
 */
export async function writeMigration({ name, now, schemaFolder, folder = migrationsFolder }: NewMigration) {
  const to = await readSchema(schemaFolder);
  const snapshot = path.join(folder, "schema.snapshot");
  const from = await readSnapshot(snapshot);
  const sql = await diffSchema({ from, to }).catch((cause) => {
    throw new StartProblem(
      `The schema could not be compared: ${cause instanceof Error ? cause.message : cause}`,
    );
  });
  if (sql === "") return undefined;
  const directory = `${now.toISOString().replace(/\D/g, "").slice(0, 14)}_${name}`;
  await mkdir(path.join(folder, directory), { recursive: true });
  await writeFile(path.join(folder, directory, "migration.sql"), sql);
  await writeFile(path.join(folder, "migration_lock.toml"), 'provider = "postgresql"\n');
  await writeFile(snapshot, snapshotOf(to));
  return directory;
}

/** The text of a schema in one file. */
export function snapshotOf(files: SchemaFile[]): string {
  return files.map((file) => `// ${file.path}\n${file.content.trim()}\n`).join("\n");
}

async function readSnapshot(snapshot: string): Promise<"empty" | SchemaFile[]> {
  const content = await readFile(snapshot, "utf8").catch(() => undefined);
  return content === undefined ? "empty" : [{ path: "schema.snapshot.prisma", content }];
}
