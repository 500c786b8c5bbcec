import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import path from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { findBinaries } from "#app/server/postgres/binaries.server.ts";
import { explainFailure } from "#app/server/postgres/explain-failure.server.ts";
import { openDatabase } from "#app/server/postgres/open-database.server.ts";
import { urlOfDatabase } from "#tests/support/database-url.ts";
import { ask, opened, sentenceOf, temporaryFolder } from "#tests/support/postgres/folder.ts";

const refused = (databaseUrl: string) => sentenceOf(openDatabase({ databaseUrl }));

function changed(change: (url: URL) => void): string {
  const url = new URL(inject("testCluster").url);
  change(url);
  return url.href;
}

test("a wrong DATABASE_URL is named by its part: form, host, port, password, user, database", async () => {
  expect(await refused("mysql://x@y/z")).toContain("not an address of the form");
  expect(await refused(changed((url) => (url.hostname = "no-such-host.invalid")))).toContain(
    "has no address",
  );
  expect(await refused(changed((url) => (url.port = "1")))).toMatch(/No database server answers at .*:1/);
  const wrongPassword = await refused(changed((url) => (url.password = "not-the-password")));
  expect(wrongPassword).toContain("refused the password");
  expect(wrongPassword).not.toContain("not-the-password");
  expect(await refused(changed((url) => (url.username = "nobody_here")))).toContain(
    "refused the password for nobody_here",
  );
  expect(await refused(changed((url) => (url.password = "")))).toMatch(/password/);
  expect(await refused(changed((url) => (url.pathname = "/no_such_name")))).toContain(
    "no database named no_such_name",
  );
});

test("a right DATABASE_URL is used as it is, and closing it stops nothing", async () => {
  const { url } = inject("testCluster");
  const database = await openDatabase({ databaseUrl: url });
  expect(database).toMatchObject({ url, embedded: false });
  await database.close();
  expect(await ask(url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("a database that is not UTF-8 is refused", async () => {
  const { url } = inject("testCluster");
  const name = `yswd_ascii_${process.pid}`;
  await ask(
    url,
    `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C'`,
  );
  onTestFinished(async () => {
    await ask(url, `DROP DATABASE ${name} WITH (FORCE)`);
  });
  expect(await refused(urlOfDatabase(url, name))).toContain("encoding SQL_ASCII");
});

test("a cluster with synchronous_commit, fsync or full_page_writes off is refused and not left running", async () => {
  const dataFolder = await temporaryFolder();
  for (const name of ["synchronous_commit", "fsync", "full_page_writes"]) {
    const database = await openDatabase({ dataFolder }).catch((error) => error);
    await ask(database.url, `ALTER SYSTEM SET ${name} = off`);
    await database.close();
    expect(await sentenceOf(openDatabase({ dataFolder }))).toContain(`setting ${name} is off`);
    expect(await readdir(path.join(dataFolder, "cluster"))).not.toContain("postmaster.pid");
    const settings = path.join(dataFolder, "cluster", "postgresql.auto.conf");
    await writeFile(settings, "");
  }
});

test("data of another major version, damaged data and an emptied folder are refused and left as they are", async () => {
  const dataFolder = await temporaryFolder();
  await (await opened(dataFolder)).close();
  const cluster = path.join(dataFolder, "cluster");
  await cp(cluster, `${cluster}.copy`, { recursive: true });

  await writeFile(path.join(cluster, "PG_VERSION"), "15\n");
  expect(await sentenceOf(openDatabase({ dataFolder }))).toContain(
    "made by PostgreSQL 15 and this program brings 18",
  );
  await writeFile(path.join(cluster, "PG_VERSION"), "18\n");
  await rm(path.join(cluster, "global", "pg_control"));
  expect(await sentenceOf(openDatabase({ dataFolder }))).toContain("damaged or incomplete");
  await rm(cluster, { recursive: true });
  await mkdir(cluster);
  expect(await sentenceOf(openDatabase({ dataFolder }))).toContain("damaged or incomplete");
  expect(await readdir(cluster)).toEqual([]);
});

test("an initdb that was killed half way is not taken for a database", async () => {
  const dataFolder = await temporaryFolder();
  const half = path.join(dataFolder, "cluster.new-1");
  await mkdir(path.join(half, "base"), { recursive: true });
  await writeFile(path.join(half, "PG_VERSION"), "18\n");
  const database = await opened(dataFolder);
  expect(await ask(database.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  expect((await readdir(dataFolder)).filter((name) => name.startsWith("cluster"))).toEqual(["cluster"]);
});

test("a port that another program took meanwhile is replaced by a free one", async () => {
  const dataFolder = await temporaryFolder();
  const first = await opened(dataFolder);
  await first.close();
  const port = Number(new URL(first.url).port);
  const squatter = createServer().listen({ port, host: "127.0.0.1" });
  await once(squatter, "listening");
  onTestFinished(() => void squatter.close());
  const second = await opened(dataFolder);
  expect(new URL(second.url).port).not.toBe(String(port));
});

test("a postmaster.pid that now names a foreign process does not stop the start", async () => {
  const dataFolder = await temporaryFolder();
  await (await opened(dataFolder)).close();
  const cluster = path.join(dataFolder, "cluster");
  const foreign = spawn("sleep", ["60"]);
  onTestFinished(() => void foreign.kill());
  await writeFile(
    path.join(cluster, "postmaster.pid"),
    `${foreign.pid}\n${cluster}\n1\n1\n\n127.0.0.1\n\nready   \n`,
  );
  expect(await ask((await opened(dataFolder)).url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("a file where the data folder should be is one sentence", async () => {
  const dataFolder = await temporaryFolder();
  await writeFile(dataFolder, "");
  expect(await sentenceOf(openDatabase({ dataFolder: path.join(dataFolder, "postgres") }))).toContain(
    "There is a file where the folder",
  );
});

test("a folder that this user may not write is one sentence (root may write everywhere: there it is a read-only disk)", async () => {
  const dataFolder = await temporaryFolder();
  await mkdir(dataFolder, { mode: 0o500 });
  if (process.getuid?.() === 0 && !mountSmallDisk(dataFolder, "ro")) return;
  if (process.getuid?.() === 0) onTestFinished(() => void execFileSync("umount", ["-l", dataFolder]));
  expect(await sentenceOf(openDatabase({ dataFolder }))).toContain("may not write to");
});

test("a platform without programs is one sentence", async () => {
  expect(() => findBinaries("aix-ppc64")).toThrow("There is no bundled PostgreSQL for aix-ppc64");
});

test("a full disk is one sentence (needs root and the right to mount; else the words of the program are read)", async () => {
  const dataFolder = await temporaryFolder();
  await mkdir(dataFolder);
  if (!mountSmallDisk(dataFolder)) {
    const text = "initdb: error: could not write to file: No space left on device";
    expect((await explainFailure({ text, folder: dataFolder, logFile: "" })).sentence).toContain(
      "no space left",
    );
    return;
  }
  onTestFinished(() => void execFileSync("umount", ["-l", dataFolder]));
  expect(await sentenceOf(openDatabase({ dataFolder }))).toContain("no space left on the disk");
  expect((await readdir(dataFolder)).filter((name) => name.startsWith("cluster"))).toEqual([]);
});

function mountSmallDisk(folder: string, access = "rw"): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=24m,mode=711,${access}`, "tmpfs", folder], {
      stdio: "pipe",
    });
    return true;
  } catch {
    return false;
  }
}
