import pg from "pg";
import { checkServer } from "./check-server.server.ts";
import { joinCluster, leaveCluster, liveUsers } from "./cluster-users.server.ts";
import { clusterPassword, ensureCluster } from "./create-cluster.server.ts";
import { explainFileError } from "./explain-failure.server.ts";
import { withFolderLock } from "./folder-lock.server.ts";
import { type Cluster, placeCluster } from "./place-cluster.server.ts";
import { clusterUrl, findRunning } from "./postmaster.server.ts";
import { startCluster, stopCluster } from "./run-cluster.server.ts";

const databaseName = "yswd";

export type OpenDatabase = {
  url: string;
  /** As the server says it, for example `18.4`. */
  version: string;
  embedded: boolean;
  close(): Promise<void>;
};

type Where = {
  databaseUrl?: string | undefined;
  /** Of the embedded database, used when there is no `databaseUrl`. */
  dataFolder?: string;
  progress?: (sentence: string) => void;
};

/**
 * The database of this installation: the server at `databaseUrl`, else the embedded one of `dataFolder`, which is
 * made, started or attached to as needed. `close` leaves it; the last of the processes that use an embedded one
 * stops it. Throws `StartProblem` for everything that a person can put right, and for a server that is too old,
 * not UTF-8, or not durable.
 */
export async function openDatabase({
  databaseUrl,
  dataFolder = "data/postgres",
  progress,
}: Where): Promise<OpenDatabase> {
  if (databaseUrl) {
    const { version } = await checkServer(databaseUrl);
    return { url: databaseUrl, version, embedded: false, close: async () => {} };
  }
  try {
    return await openEmbedded({ dataFolder, progress: progress ?? (() => {}) });
  } catch (error) {
    throw explainFileError({ error, folder: dataFolder });
  }
}

type Embedded = { dataFolder: string; progress: (sentence: string) => void };

async function openEmbedded({ dataFolder, progress }: Embedded): Promise<OpenDatabase> {
  const cluster = await placeCluster({ dataFolder, progress });
  return await withFolderLock({
    folder: cluster.folder,
    waiting: () => progress("Waiting for another command that is starting or stopping the database."),
    work: async () => {
      await ensureCluster({ cluster, progress });
      const url = await attachOrStart({ cluster, progress });
      try {
        const { version } = await checkServer(url);
        const token = await joinCluster(cluster.folder);
        return { url, version, embedded: true, close: leaving({ cluster, token }) };
      } catch (error) {
        if ((await liveUsers(cluster.folder)).length === 0) await stopCluster(cluster);
        throw error;
      }
    },
  });
}

async function attachOrStart({ cluster, progress }: { cluster: Cluster; progress: Embedded["progress"] }) {
  const password = await clusterPassword(cluster.folder);
  const running = await findRunning({ data: cluster.data, password });
  const port = running ?? (await startCluster({ cluster, password, progress }));
  await ensureDatabase(clusterUrl({ port, password, database: "postgres" }));
  return clusterUrl({ port, password, database: databaseName });
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [databaseName]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
  } finally {
    await client.end().catch(() => {});
  }
}

function leaving({ cluster, token }: { cluster: Cluster; token: string }): () => Promise<void> {
  let left: Promise<void> | undefined;
  const leave = () =>
    withFolderLock({
      folder: cluster.folder,
      work: async () => {
        const { others } = await leaveCluster({ folder: cluster.folder, token });
        if (!others) await stopCluster(cluster);
      },
    });
  return () => {
    left ??= leave();
    return left;
  };
}
