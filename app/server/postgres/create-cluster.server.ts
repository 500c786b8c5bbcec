import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { corrupted, explainFailure, otherVersion } from "./explain-failure.server.ts";
import type { Cluster } from "./place-cluster.server.ts";
import { syncFolder, writeSmallFile } from "./small-file.server.ts";

const run = promisify(execFile);

/** Without these an empty LANG gives SQL_ASCII, and the similarity of Punjabi and Urdu words is 0. */
const localeFlags = (locale: string) => [
  "--encoding=UTF8",
  `--locale=${locale}`,
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
];

/** What the programs of PostgreSQL see of the environment: enough to print English, nothing of ours. */
export const programEnvironment: NodeJS.ProcessEnv = {
  NODE_ENV: "production",
  PATH: "/usr/local/bin:/usr/bin:/bin",
  LC_ALL: "C",
  TZ: "UTC",
};

/** Makes the cluster unless it is there, and refuses one of another version or a damaged one. */
export async function ensureCluster({
  cluster,
  progress,
}: {
  cluster: Cluster;
  progress: (sentence: string) => void;
}): Promise<void> {
  const found = await readVersion(cluster);
  if (found === cluster.version) return;
  if (found !== undefined) {
    throw /^\d+$/.test(found)
      ? otherVersion(cluster.folder, found, cluster.version)
      : corrupted(cluster.folder);
  }
  progress("Making the database.");
  await removeUnfinished(cluster.folder);
  await createCluster(cluster);
}

/** The random password of the cluster, made on first use. */
export async function clusterPassword(folder: string): Promise<string> {
  const file = path.join(folder, "password");
  const known = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  if (known !== "") return known;
  const password = randomBytes(24).toString("hex");
  await writeSmallFile({ file, text: password, mode: 0o600 });
  return password;
}

async function readVersion({ data, folder }: Cluster): Promise<string | undefined> {
  try {
    return (await readFile(path.join(data, "PG_VERSION"), "utf8")).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const entries = await readdir(data).catch(() => undefined);
  if (entries === undefined) return undefined;
  throw corrupted(folder);
}

/** Into a folder of another name first: a killed or failed initdb is never taken for a cluster. */
async function createCluster(cluster: Cluster): Promise<void> {
  const unfinished = path.join(cluster.folder, `cluster.new-${process.pid}`);
  const passwordFile = `${unfinished}.password`;
  const password = await clusterPassword(cluster.folder);
  try {
    await mkdir(unfinished, { mode: 0o700 });
    await writeFile(passwordFile, password, { mode: 0o600 });
    await giveTo(cluster, [unfinished, passwordFile]);
    await initialise({ cluster, unfinished, passwordFile });
    await rename(unfinished, cluster.data);
    await syncFolder(cluster.folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(passwordFile, { force: true });
  }
}

type Initialise = { cluster: Cluster; unfinished: string; passwordFile: string };

async function initialise({ cluster, unfinished, passwordFile }: Initialise): Promise<void> {
  const flags = [
    `--pgdata=${unfinished}`,
    "--username=postgres",
    "--auth=scram-sha-256",
    `--pwfile=${passwordFile}`,
  ];
  const initdb = (locale: string) =>
    run(path.join(cluster.programs, "initdb"), [...flags, ...localeFlags(locale)], {
      ...cluster.user,
      cwd: "/",
      env: programEnvironment,
    });
  try {
    // Older macOS has no C.UTF-8; the collation is the built-in one either way.
    await initdb("C.UTF-8").catch((error) => {
      if (/invalid locale name/.test(outputOf(error))) return initdb("en_US.UTF-8");
      throw error;
    });
  } catch (error) {
    throw await explainFailure({ text: outputOf(error), folder: cluster.folder, logFile: cluster.logFile });
  }
}

function outputOf(error: unknown): string {
  const {
    stderr = "",
    stdout = "",
    message = "",
  } = error as { stderr?: string; stdout?: string; message?: string };
  return `${message}\n${stdout}\n${stderr}`;
}

async function giveTo({ user }: Cluster, files: string[]): Promise<void> {
  if (user.uid === undefined || user.gid === undefined) return;
  for (const file of files) await chown(file, user.uid, user.gid);
}

async function removeUnfinished(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.startsWith("cluster.new-"));
  for (const name of names) await rm(path.join(folder, name), { recursive: true, force: true });
}
