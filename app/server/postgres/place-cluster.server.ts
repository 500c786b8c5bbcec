import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { StartProblem } from "#app/platform/start-problem.ts";
import { findBinaries, type PostgresBinaries } from "./binaries.server.ts";
import { canEnter, findServerUser, type ServerUser } from "./server-user.server.ts";

/** Where root keeps what the database user cannot reach inside the project. */
const systemFolder = "/var/lib/yswd";

/**
 * `folder` holds the small files (password, port, lock, log), `data` the cluster itself, `programs` the bin folder,
 * `version` the major version of PostgreSQL that the programs are.
 */
export type Cluster = {
  folder: string;
  data: string;
  logFile: string;
  programs: string;
  version: string;
  user: ServerUser;
};

type Place = { dataFolder: string; progress: (sentence: string) => void };

/** Decides where the cluster and the programs live and who runs them, and makes the folder. */
export async function placeCluster({ dataFolder, progress }: Place): Promise<Cluster> {
  const wanted = path.resolve(dataFolder);
  const owner = await stat(path.join(wanted, "cluster")).catch(() => undefined);
  const user = await findServerUser({ owner, progress });
  await mkdir(wanted, { recursive: true, mode: user.uid === undefined ? 0o700 : 0o711 });
  const folder = await reachableFolder({ wanted, user, progress });
  const binaries = findBinaries();
  const native = await reachableBinaries({ binaries, user, copyTo: systemFolder, progress });
  return {
    folder,
    data: path.join(folder, "cluster"),
    logFile: path.join(folder, "postgres.log"),
    programs: path.join(native, "bin"),
    version: binaries.version.split(".")[0] ?? "",
    user,
  };
}

type Reach = { wanted: string; user: ServerUser; progress: (sentence: string) => void };

async function reachableFolder({ wanted, user, progress }: Reach): Promise<string> {
  if (user.uid === undefined || canEnter({ user, folder: wanted })) return wanted;
  if (existsSync(path.join(wanted, "cluster"))) {
    throw new StartProblem(
      `The database user can no longer reach ${wanted}: let others pass through its folders.`,
    );
  }
  const name = createHash("sha256").update(wanted).digest("hex").slice(0, 12);
  const folder = path.join(systemFolder, `data-${name}`);
  progress(`The database user cannot reach ${wanted}, so the database of this project is kept in ${folder}.`);
  await mkdir(folder, { recursive: true, mode: 0o711 });
  return folder;
}

type Programs = {
  binaries: PostgresBinaries;
  user: ServerUser;
  copyTo: string;
  progress: (sentence: string) => void;
};

/** The folder with bin, lib and share, copied where the server's user can read it if it cannot where it is. */
export async function reachableBinaries({ binaries, user, copyTo, progress }: Programs): Promise<string> {
  if (user.uid === undefined || canEnter({ user, folder: path.join(binaries.folder, "bin") }))
    return binaries.folder;
  const copy = path.join(copyTo, `postgresql-${binaries.version}-${process.arch}`);
  if (existsSync(copy)) return copy;
  progress(`The database user cannot reach the PostgreSQL of this project, so it is copied to ${copy}.`);
  const unfinished = `${copy}.${process.pid}.new`;
  await mkdir(unfinished, { recursive: true, mode: 0o755 });
  try {
    await cp(await realpath(binaries.folder), unfinished, { recursive: true, verbatimSymlinks: true });
    await rename(unfinished, copy);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another process may have finished the same copy first.
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
