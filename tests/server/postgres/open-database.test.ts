import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "#app/server/postgres/open-database.server.ts";
import { readPostmaster } from "#app/server/postgres/postmaster.server.ts";
import { processIdentity } from "#app/server/postgres/process-identity.server.ts";
import { holdDatabase } from "#tests/support/postgres/child.ts";
import { ask, opened, temporaryFolder } from "#tests/support/postgres/folder.ts";

async function serverRuns(dataFolder: string): Promise<boolean> {
  const postmaster = await readPostmaster(path.join(dataFolder, "cluster"));
  return postmaster !== undefined && processIdentity(postmaster.pid) !== undefined;
}

test("the first start makes a UTF-8 database that compares Punjabi and Urdu words, and a second keeps the data", async () => {
  const dataFolder = await temporaryFolder();
  const said: string[] = [];
  const first = await openDatabase({ dataFolder, progress: (sentence) => said.push(sentence) });
  expect(first.version).toMatch(/^18\./);
  expect(first.embedded).toBe(true);
  expect(said).toContain("Making the database.");
  await ask(
    first.url,
    "CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent; CREATE TABLE kept AS SELECT 'ਪੰਜਾਬੀ' AS word",
  );
  const [row] = await ask<{ gurmukhi: number; urdu: number; encoding: string; timezone: string }>(
    first.url,
    `SELECT similarity('ਪੰਜਾਬੀ ਬੋਲੀ', 'ਪੰਜਾਬੀ') AS gurmukhi, similarity('اردو زبان', 'اردو') AS urdu,
      current_setting('server_encoding') AS encoding, current_setting('timezone') AS timezone`,
  );
  expect(row).toMatchObject({ encoding: "UTF8", timezone: "UTC" });
  expect(row?.gurmukhi).toBeGreaterThan(0.3);
  expect(row?.urdu).toBeGreaterThan(0.3);
  await first.close();
  expect(await serverRuns(dataFolder)).toBe(false);

  const second = await opened(dataFolder);
  expect(second.url).toBe(first.url);
  expect(await ask(second.url, "SELECT word FROM kept")).toEqual([{ word: "ਪੰਜਾਬੀ" }]);
});

test("the password is random, only the owner reads it, and the server listens on 127.0.0.1 alone", async () => {
  const dataFolder = await temporaryFolder();
  const { url } = await opened(dataFolder);
  const file = path.join(dataFolder, "password");
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readFile(file, "utf8")).toMatch(/^[0-9a-f]{48}$/);
  const [row] = await ask(
    url,
    "SELECT current_setting('listen_addresses') a, current_setting('unix_socket_directories') s",
  );
  expect(row).toEqual({ a: "127.0.0.1", s: "" });
});

test("the log holds no value of a statement that fails", async () => {
  const dataFolder = await temporaryFolder();
  const { url } = await opened(dataFolder);
  await ask(url, "CREATE TABLE people (email text PRIMARY KEY)");
  const insert = () => ask(url, "INSERT INTO people VALUES ('canary@example.org')");
  await insert();
  await expect(insert()).rejects.toThrow("duplicate key");
  await expect(ask(url, "SELECT 'canary@example.org'::int")).rejects.toThrow("invalid input syntax");
  expect(await readFile(path.join(dataFolder, "postgres.log"), "utf8")).not.toContain("canary");
});

test("a second command attaches, and the database stays until the last of them has left", async () => {
  const dataFolder = await temporaryFolder();
  const holder = await holdDatabase({ dataFolder });
  const mine = await opened(dataFolder);
  expect(mine.url).toBe(holder.opened.url);
  await holder.leave();
  expect(await ask(mine.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await mine.close();
  expect(await serverRuns(dataFolder)).toBe(false);
});

test("a command that attached leaves the database to the one that started it", async () => {
  const dataFolder = await temporaryFolder();
  const mine = await opened(dataFolder);
  const holder = await holdDatabase({ dataFolder });
  await holder.leave();
  expect(await ask(mine.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("the orphan of a killed process is used, its data kept, and stopped at the end", async () => {
  const dataFolder = await temporaryFolder();
  const holder = await holdDatabase({ dataFolder });
  await ask(holder.opened.url, "CREATE TABLE kept AS SELECT 1 AS one");
  await holder.kill("SIGKILL");
  expect(await serverRuns(dataFolder)).toBe(true);
  const mine = await opened(dataFolder);
  expect(mine.url).toBe(holder.opened.url);
  expect(await ask(mine.url, "SELECT one FROM kept")).toEqual([{ one: 1 }]);
  await mine.close();
  expect(await serverRuns(dataFolder)).toBe(false);
});

test("after the server itself is killed, the next start recovers what was committed", async () => {
  const dataFolder = await temporaryFolder();
  const first = await opened(dataFolder);
  await ask(first.url, "CREATE TABLE kept AS SELECT 1 AS one");
  const postmaster = await readPostmaster(path.join(dataFolder, "cluster"));
  process.kill(postmaster?.pid ?? 0, "SIGKILL");
  const second = await opened(dataFolder);
  expect(await ask(second.url, "SELECT one FROM kept")).toEqual([{ one: 1 }]);
});

test("two that start at the same moment end up with the same database", async () => {
  const dataFolder = await temporaryFolder();
  const [a, b, c] = await Promise.all([
    holdDatabase({ dataFolder }),
    holdDatabase({ dataFolder }),
    opened(dataFolder),
  ]);
  expect(new Set([a.opened.url, b.opened.url, c.url]).size).toBe(1);
  await Promise.all([a.leave(), b.leave(), c.close()]);
  expect(await serverRuns(dataFolder)).toBe(false);
});

test("Ctrl-C in the terminal does not reach the database: it has a process group of its own", async () => {
  const dataFolder = await temporaryFolder();
  const { url } = await opened(dataFolder);
  const postmaster = await readPostmaster(path.join(dataFolder, "cluster"));
  const pid = postmaster?.pid ?? 0;
  // Signal 0 to a group only answers whether there is a group with that number.
  expect(() => process.kill(-pid, 0)).not.toThrow();
  expect(await ask(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});
