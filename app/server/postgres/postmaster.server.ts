import { readFile, realpath, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { StartProblem } from "#app/platform/start-problem.ts";
import type { Cluster } from "./place-cluster.server.ts";
import { processCommand, processIdentity } from "./process-identity.server.ts";

const patienceMs = 300_000;

/** What the server of a data folder wrote about itself in `postmaster.pid`. */
export async function readPostmaster(data: string): Promise<{ pid: number; port: number } | undefined> {
  const lines = (await readFile(path.join(data, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
  const pid = Number.parseInt(lines[0] ?? "", 10);
  return pid > 0 ? { pid, port: Number.parseInt(lines[3] ?? "", 10) } : undefined;
}

/** True when the server on this port takes our password and is the one of this data folder. */
export async function acceptsConnections({
  data,
  port,
  password,
}: {
  data: string;
  port: number;
  password: string;
}) {
  const client = new pg.Client({
    connectionString: clusterUrl({ port, password, database: "postgres" }),
    connectionTimeoutMillis: 3_000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(
      "SELECT current_setting('data_directory') AS folder",
    );
    return rows[0] !== undefined && (await realpath(rows[0].folder)) === (await realpath(data));
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === "28P01" && (await readPostmaster(data))?.port === port) throw wrongPassword(data);
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * The port of the server that already runs on this cluster, an orphan of a killed process included; one that is
 * still starting is waited for. A `postmaster.pid` whose number now belongs to a foreign process is removed,
 * because the server would refuse to start over it.
 */
export async function findRunning({ data, password }: Pick<Cluster, "data"> & { password: string }) {
  const until = Date.now() + patienceMs;
  while (Date.now() < until) {
    const postmaster = await readPostmaster(data);
    if (postmaster === undefined || processIdentity(postmaster.pid) === undefined) return undefined;
    if (postmaster.port > 0 && (await acceptsConnections({ data, port: postmaster.port, password }))) {
      return postmaster.port;
    }
    const command = processCommand(postmaster.pid);
    if (command !== "" && !command.includes("postgres")) {
      await rm(path.join(data, "postmaster.pid"), { force: true });
      return undefined;
    }
    await sleep(100);
  }
  throw new StartProblem(
    `A database server runs in ${data} but takes no connections: stop it and try again.`,
  );
}

/** The address of a database in the embedded cluster. */
export function clusterUrl({
  port,
  password,
  database,
}: {
  port: number;
  password: string;
  database: string;
}) {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;
}

function wrongPassword(data: string): StartProblem {
  const file = path.join(path.dirname(data), "password");
  return new StartProblem(`The database does not take the password in ${file}: put the original file back.`);
}
