import { spawn } from "node:child_process";
import { once } from "node:events";
import { open, readFile, rm } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { StartProblem } from "#app/platform/start-problem.ts";
import { programEnvironment } from "./create-cluster.server.ts";
import { explainFailure } from "./explain-failure.server.ts";
import type { Cluster } from "./place-cluster.server.ts";
import { choosePort } from "./port.server.ts";
import { acceptsConnections, readPostmaster } from "./postmaster.server.ts";
import { processIdentity } from "./process-identity.server.ts";

/** Crash recovery replays at most a gigabyte of log, so this is more than it needs. */
const startPatienceMs = 300_000;
const stopPatienceMs = 60_000;

/**
 * `terse` and `log` keep the values of a failing statement out of the log: an ERROR is not written at all, and
 * what is written (starts, stops, crashes) comes without the statement that was running.
 */
const settings: Record<string, string> = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  shared_buffers: "128MB",
  max_connections: "100",
  timezone: "UTC",
  log_timezone: "UTC",
  log_destination: "stderr",
  logging_collector: "off",
  log_checkpoints: "off",
  log_statement: "none",
  log_min_duration_statement: "-1",
  log_min_messages: "log",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
};

type Running = { cluster: Cluster; password: string; progress: (sentence: string) => void };

/** Starts the server in a process group of its own and returns its port once it accepts connections. */
export async function startCluster({ cluster, password, progress }: Running): Promise<number> {
  const until = Date.now() + startPatienceMs;
  for (let tries = 0; ; tries++) {
    const port = await choosePort({ folder: cluster.folder, fresh: tries > 0 });
    const failure = await tryStart({ cluster, password, progress, port, until });
    if (failure === undefined) return port;
    const portLost = /Address already in use|could not create any TCP\/IP sockets/.test(failure);
    if (portLost && tries >= 5) {
      throw new StartProblem(
        "No free port was found for the database on 127.0.0.1: stop a program and try again.",
      );
    }
    // The children of a killed server need a moment to notice that it is gone.
    const lingering = /still in use|is another postmaster/.test(failure) && tries < 40;
    if (!portLost && !lingering) {
      throw await explainFailure({ text: failure, folder: cluster.folder, logFile: cluster.logFile });
    }
    if (lingering) await sleep(250);
  }
}

/** Stops the server: running transactions are rolled back, everything committed is kept. */
export async function stopCluster({ data }: Pick<Cluster, "data">): Promise<void> {
  const postmaster = await readPostmaster(data);
  if (postmaster === undefined) return;
  const before = processIdentity(postmaster.pid);
  if (before === undefined) return;
  process.kill(postmaster.pid, "SIGINT");
  const until = Date.now() + stopPatienceMs;
  while (processIdentity(postmaster.pid) === before && Date.now() < until) await sleep(20);
}

async function tryStart(options: Running & { port: number; until: number }): Promise<string | undefined> {
  const { cluster, port, password } = options;
  const child = await spawnServer({ cluster, port });
  let ended = false;
  once(child, "exit").then(
    () => (ended = true),
    () => (ended = true),
  );
  const slow = setTimeout(
    () => options.progress("The database is recovering after a crash; please wait."),
    8_000,
  );
  try {
    while (!ended && Date.now() < options.until) {
      if (await acceptsConnections({ data: cluster.data, port, password })) return undefined;
      await sleep(25);
    }
  } finally {
    clearTimeout(slow);
  }
  if (!ended) throw new StartProblem(`The database did not become ready in time; see ${cluster.logFile}.`);
  return await readFile(cluster.logFile, "utf8");
}

async function spawnServer({ cluster, port }: { cluster: Cluster; port: number }) {
  await rm(cluster.logFile, { force: true });
  const log = await open(cluster.logFile, "a", 0o600);
  try {
    const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    const child = spawn(`${cluster.programs}/postgres`, ["-D", cluster.data, "-p", String(port), ...flags], {
      ...cluster.user,
      cwd: "/",
      env: programEnvironment,
      // Ctrl-C in the terminal must reach the app, which drains, and not the database under it.
      detached: true,
      stdio: ["ignore", log.fd, log.fd],
    });
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}
