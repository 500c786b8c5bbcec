import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { diffSchema, readSchema } from "#app/db/diff-schema.server.ts";
import { applyMigrations } from "#app/db/migrate.server.ts";
import { migrationsFolder } from "#app/db/migration-folder.server.ts";
import { snapshotOf, writeMigration } from "#app/db/write-migration.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { urlOfDatabase } from "#tests/support/database-url.ts";
import { ask, sentenceOf } from "#tests/support/postgres/folder.ts";

const migrated = await testDatabase();

const base = 'datasource db {\n  provider = "postgresql"\n}\n';

async function folders(schema: string) {
  const outer = await mkdtemp(path.join(tmpdir(), "yswd-schema-"));
  onTestFinished(() => rm(outer, { recursive: true, force: true }));
  const [folder, schemaFolder] = [path.join(outer, "migrations"), path.join(outer, "schema")];
  await mkdir(schemaFolder);
  await writeFile(path.join(schemaFolder, "base.prisma"), base);
  await writeFile(path.join(schemaFolder, "things.prisma"), schema);
  return { folder, schemaFolder };
}

test("a migration is written from the last schema to the present one, applied, and nothing is left to write", async () => {
  const { folder, schemaFolder } = await folders("model Thing {\n  id Int @id\n}\n");
  const write = (name: string, now: string) =>
    writeMigration({ name, now: new Date(now), folder, schemaFolder });
  expect(await write("init", "2026-01-01T10:00:00Z")).toBe("20260101100000_init");
  await writeFile(
    path.join(schemaFolder, "things.prisma"),
    "model Thing {\n  id Int @id\n  name String?\n}\n",
  );
  expect(await write("add_name", "2026-01-02T10:00:00Z")).toBe("20260102100000_add_name");
  const sql = await readFile(path.join(folder, "20260102100000_add_name", "migration.sql"), "utf8");
  expect(sql).toContain('ALTER TABLE "Thing" ADD COLUMN     "name" TEXT');
  expect(await write("again", "2026-01-03T10:00:00Z")).toBeUndefined();

  const { url } = inject("testCluster");
  const name = `yswd_schema_${process.pid}`;
  await ask(url, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'`);
  onTestFinished(async () => {
    await ask(url, `DROP DATABASE ${name} WITH (FORCE)`);
  });
  await applyMigrations({ url: urlOfDatabase(url, name), folder });
  expect(await ask(urlOfDatabase(url, name), 'SELECT id, name FROM "Thing"')).toEqual([]);
});

test("a schema with a mistake is one sentence", async () => {
  const { folder, schemaFolder } = await folders("model Thing {\n  id Nothing @id\n}\n");
  expect(
    await sentenceOf(writeMigration({ name: "init", now: new Date(0), folder, schemaFolder })),
  ).toContain('Type "Nothing" is neither a built-in type');
});

test("every change of the schema has its migration: the snapshot of the last one is the present schema", async () => {
  const snapshot = await readFile(path.join(migrationsFolder, "schema.snapshot"), "utf8");
  expect(snapshot).toBe(snapshotOf(await readSchema()));
});

test("the migrations build the same columns, keys and enums as the schema does from nothing", async () => {
  const { url } = inject("testCluster");
  const name = `yswd_from_schema_${process.pid}`;
  await ask(url, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'`);
  onTestFinished(async () => {
    await ask(url, `DROP DATABASE ${name} WITH (FORCE)`);
  });
  const fromSchema = urlOfDatabase(url, name);
  await ask(fromSchema, await diffSchema({ from: "empty", to: await readSchema() }));
  for (const part of catalogue) expect(await ask(migrated.url, part)).toEqual(await ask(fromSchema, part));
});

/** What Prisma's schema can say; checks, triggers, functions and partial indexes are the migrations' own. */
const catalogue = [
  `SELECT table_name, column_name, udt_name, is_nullable, column_default FROM information_schema.columns
   WHERE table_schema = 'public' AND table_name IN
     (SELECT relname FROM pg_class WHERE relkind = 'r' AND relname !~ '^_prisma') AND is_generated = 'NEVER'
   ORDER BY 1, 2`,
  `SELECT conrelid::regclass::text AS on_table, conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint
   WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f') AND conrelid::regclass::text !~ '_prisma'
   ORDER BY 1, 2`,
  `SELECT t.typname, array_agg(e.enumlabel::text ORDER BY e.enumsortorder) AS labels FROM pg_enum e
   JOIN pg_type t ON t.oid = e.enumtypid WHERE t.typnamespace = 'public'::regnamespace GROUP BY 1 ORDER BY 1`,
];
