import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { applyMigrations, pendingMigrations } from "#app/db/migrate.server.ts";
import { urlOfDatabase } from "#tests/support/database-url.ts";
import { ask, sentenceOf } from "#tests/support/postgres/folder.ts";

const ledger = `CREATE TABLE ledger (id int PRIMARY KEY);
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the ledger is append-only; always';
END;
$$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON ledger FOR EACH ROW EXECUTE FUNCTION refuse();
-- the last line is a comment`;

async function emptyDatabase(): Promise<string> {
  const { url } = inject("testCluster");
  const name = `yswd_migrate_${process.pid}_${Math.trunc(performance.now() * 1000)}`;
  await ask(url, `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'`);
  onTestFinished(async () => {
    await ask(url, `DROP DATABASE ${name} WITH (FORCE)`);
  });
  return urlOfDatabase(url, name);
}

async function folderOf(migrations: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "yswd-migrations-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(path.join(folder, "migration_lock.toml"), 'provider = "postgresql"\n');
  for (const [name, sql] of Object.entries(migrations)) await writeMigration({ folder, name, sql });
  return folder;
}

async function writeMigration({ folder, name, sql }: { folder: string; name: string; sql: string }) {
  await mkdir(path.join(folder, name), { recursive: true });
  await writeFile(path.join(folder, name, "migration.sql"), sql);
}

test("functions and triggers are applied, once, and what is pending is told before and after", async () => {
  const url = await emptyDatabase();
  const folder = await folderOf({
    "20260101000000_ledger": ledger,
    "20260102000000_more": "CREATE TABLE more (id int)",
  });
  expect(await pendingMigrations({ url, folder })).toEqual(["20260101000000_ledger", "20260102000000_more"]);
  expect(await applyMigrations({ url, folder })).toEqual({
    applied: ["20260101000000_ledger", "20260102000000_more"],
  });
  expect(await pendingMigrations({ url, folder })).toEqual([]);
  expect(await applyMigrations({ url, folder })).toEqual({ applied: [] });
  await ask(url, "INSERT INTO ledger VALUES (1)");
  await expect(ask(url, "DELETE FROM ledger")).rejects.toThrow("append-only; always");
});

test("the job queue is there after the migrations", async () => {
  const url = await emptyDatabase();
  await applyMigrations({ url, folder: await folderOf({}) });
  const [job] = await ask(
    url,
    "SELECT key FROM graphile_worker.add_job('send_mail', '{}', job_key => 'once')",
  );
  expect(job).toEqual({ key: "once" });
});

test("a migration that fails is named, leaves nothing, and can be put right and run again", async () => {
  const url = await emptyDatabase();
  const name = "20260101000000_bad";
  const folder = await folderOf({ [name]: "CREATE TABLE half (id int); SELECT nothing_like_this;" });
  const sentence = await sentenceOf(applyMigrations({ url, folder }));
  expect(sentence).toContain(`The migration ${name} failed and nothing of it was kept`);
  expect(sentence).toContain("nothing_like_this");
  expect(await ask(url, "SELECT to_regclass('half') AS half")).toEqual([{ half: null }]);
  expect(await pendingMigrations({ url, folder })).toEqual([name]);
  await writeMigration({ folder, name, sql: "CREATE TABLE half (id int);" });
  expect(await applyMigrations({ url, folder })).toEqual({ applied: [name] });
});

test("a migration whose process died in the middle is simply applied by the next", async () => {
  const url = await emptyDatabase();
  const first = { "20260101000000_ledger": ledger };
  await applyMigrations({ url, folder: await folderOf(first) });
  await ask(
    url,
    `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('dead', 'x', '20260102000000_more')`,
  );
  const folder = await folderOf({ ...first, "20260102000000_more": "CREATE TABLE more (id int)" });
  expect(await applyMigrations({ url, folder })).toEqual({ applied: ["20260102000000_more"] });
  expect(await pendingMigrations({ url, folder })).toEqual([]);
});

test("several processes may migrate at once: each migration is applied by one of them", async () => {
  const url = await emptyDatabase();
  const folder = await folderOf({
    "20260101000000_ledger": ledger,
    "20260102000000_slow": "SELECT pg_sleep(0.3)",
  });
  const runs = await Promise.all([1, 2, 3].map(() => applyMigrations({ url, folder })));
  expect(runs.flatMap((run) => run.applied).sort()).toEqual(["20260101000000_ledger", "20260102000000_slow"]);
});

test("a migration that was edited after it was applied is refused", async () => {
  const url = await emptyDatabase();
  const name = "20260101000000_ledger";
  const folder = await folderOf({ [name]: ledger });
  await applyMigrations({ url, folder });
  await writeMigration({ folder, name, sql: "CREATE TABLE other (id int)" });
  expect(await sentenceOf(applyMigrations({ url, folder }))).toContain(
    `The migration ${name} was changed after`,
  );
});
