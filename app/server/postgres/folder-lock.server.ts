import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartProblem } from "#app/platform/start-problem.ts";
import { processIdentity } from "./process-identity.server.ts";

const abandonedAfterMs = 5_000;

type Locked<T> = {
  folder: string;
  work: () => Promise<T>;
  waiting?: () => void;
  /** Longer than a crash recovery takes, because the holder may be waiting for one. */
  patienceMs?: number;
};

/** Runs `work` while no other process does the same for this folder. The lock of a dead process is taken over. */
export async function withFolderLock<T>({
  folder,
  work,
  waiting,
  patienceMs = 360_000,
}: Locked<T>): Promise<T> {
  const file = path.join(folder, "lock");
  const until = Date.now() + patienceMs;
  for (let tries = 0; !(await createLock(file)); tries++) {
    if (tries === 40) waiting?.();
    if (Date.now() > until) {
      throw new StartProblem(
        `Another command has been starting or stopping the database in ${folder} for too long.`,
      );
    }
    if (await isAbandoned(file)) await breakLock(file);
    else await sleep(50);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

async function createLock(file: string): Promise<boolean> {
  try {
    await writeFile(file, processIdentity(process.pid) ?? "", { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function isAbandoned(file: string): Promise<boolean> {
  try {
    const holder = await readFile(file, "utf8");
    if (holder !== "") return processIdentity(Number.parseInt(holder, 10)) !== holder;
    return await isOld(file);
  } catch {
    return false;
  }
}

async function isOld(file: string): Promise<boolean> {
  const { mtimeMs } = await stat(file);
  return Date.now() - mtimeMs > abandonedAfterMs;
}

/** Two processes may find the same dead lock: a second, short lock keeps one from removing the other's fresh one. */
async function breakLock(file: string): Promise<void> {
  const breaker = `${file}.breaking`;
  if (!(await createLock(breaker))) {
    if (await isOld(breaker).catch(() => false)) await rm(breaker, { force: true });
    else await sleep(20);
    return;
  }
  try {
    if (await isAbandoned(file)) await rename(file, `${file}.dead`);
  } finally {
    await rm(breaker, { force: true });
    await rm(`${file}.dead`, { force: true });
  }
}
