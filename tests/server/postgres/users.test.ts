import { spawnSync } from "node:child_process";
import { chmod, chown, mkdir, mkdtemp, readdir, rm, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { findBinaries } from "#app/server/postgres/binaries.server.ts";
import { openDatabase } from "#app/server/postgres/open-database.server.ts";
import { reachableBinaries } from "#app/server/postgres/place-cluster.server.ts";
import { canEnter, findServerUser } from "#app/server/postgres/server-user.server.ts";
import { holdDatabase } from "#tests/support/postgres/child.ts";
import { ask, opened, temporaryFolder } from "#tests/support/postgres/folder.ts";

const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65_534, gid: 65_534 };
const project = fileURLToPath(new URL("../../..", import.meta.url));
const quiet = () => {};

/** Root tries the ordinary user's way as `nobody`, where that user can read the project; else the test's own user. */
function ordinaryUser(): { uid: number; gid: number } | undefined {
  return isRoot && canEnter({ user: nobody, folder: path.join(project, "node_modules") })
    ? nobody
    : undefined;
}

test("an ordinary user runs the database as itself, and root later runs it as its owner", async () => {
  const dataFolder = await temporaryFolder();
  const user = ordinaryUser();
  if (user !== undefined) await chown(path.dirname(dataFolder), user.uid, user.gid);
  const holder = await holdDatabase({ dataFolder, ...(user && { user }) });
  await ask(holder.opened.url, "CREATE TABLE kept AS SELECT 1 AS one");
  const owner = (await stat(path.join(dataFolder, "cluster"))).uid;
  if (user !== undefined) expect(owner).toBe(user.uid);
  await holder.leave();

  const again = await opened(dataFolder);
  expect(await ask(again.url, "SELECT one FROM kept")).toEqual([{ one: 1 }]);
  await again.close();
  const third = await holdDatabase({ dataFolder, ...(user && { user }) });
  expect(third.opened.version).toMatch(/^18\./);
  await third.leave();
});

test("nobody's server runs as root: an ordinary user keeps its own, root lends another", async () => {
  const user = await findServerUser({ owner: undefined, progress: quiet });
  if (isRoot) expect(user.uid).toBeGreaterThan(0);
  else expect(user).toEqual({});
});

test("as root, data that the database user cannot reach lies under /var/lib, and that is said (root only)", async () => {
  const closed = await mkdtemp(path.join(tmpdir(), "yswd-closed-"));
  onTestFinished(() => rm(closed, { recursive: true, force: true }));
  const said: string[] = [];
  const dataFolder = path.join(closed, "data", "postgres");
  const database = await openDatabase({ dataFolder, progress: (sentence) => said.push(sentence) });
  const [row] = await ask<{ folder: string }>(
    database.url,
    "SELECT current_setting('data_directory') AS folder",
  );
  await database.close();
  const elsewhere = path.dirname(row?.folder ?? "");
  if (!isRoot) return expect(elsewhere).toBe(dataFolder);
  onTestFinished(() => rm(elsewhere, { recursive: true, force: true }));
  expect(elsewhere).toMatch(/^\/var\/lib\/yswd\/data-[0-9a-f]{12}$/);
  expect(said.join(" ")).toContain(`kept in ${elsewhere}`);
});

test("as root, programs that the database user cannot reach are copied whole and run there (root only)", async () => {
  const { folder, version } = findBinaries();
  const outer = await mkdtemp(path.join(tmpdir(), "yswd-programs-"));
  onTestFinished(() => rm(outer, { recursive: true, force: true }));
  await chmod(outer, 0o711);
  await mkdir(path.join(outer, "closed"), { mode: 0o700 });
  await symlink(folder, path.join(outer, "closed", "native"));
  const binaries = { version, folder: path.join(outer, "closed", "native") };
  const user = await findServerUser({ owner: undefined, progress: quiet });
  const copyTo = path.join(outer, "open");
  const found = await reachableBinaries({ binaries, user, copyTo, progress: quiet });
  if (!isRoot) return expect(found).toBe(binaries.folder);
  const run = spawnSync(path.join(found, "bin", "postgres"), ["--version"], {
    ...user,
    cwd: "/",
    encoding: "utf8",
  });
  expect(run.stdout).toContain("postgres (PostgreSQL) 18");
  expect(await reachableBinaries({ binaries, user, copyTo, progress: quiet })).toBe(found);
  expect(await readdir(copyTo)).toHaveLength(1);
});
