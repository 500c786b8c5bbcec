import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("hold-database.ts", import.meta.url));
const project = fileURLToPath(new URL("../../..", import.meta.url));

export type Holder = {
  pid: number;
  opened: { url: string; version: string };
  /** Ends its input, so that it closes the database and leaves. */
  leave(): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<void>;
};

type Holding = { dataFolder: string; user?: { uid: number; gid: number } };

/** Starts a process that opens the database of this folder, as another user when one is given. */
export async function holdDatabase({ dataFolder, user }: Holding): Promise<Holder> {
  const child = spawn(process.execPath, ["--import", "tsx", script, dataFolder], {
    ...user,
    cwd: project,
    env: { NODE_ENV: "test", PATH: "/usr/local/bin:/usr/bin:/bin", TSX_DISABLE_CACHE: "1" },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += String(chunk);
  });
  const first = await Promise.race([once(child.stdout, "data"), ended.then(() => undefined)]);
  if (first === undefined || child.pid === undefined) throw new Error(`the other process ended: ${errors}`);
  return {
    pid: child.pid,
    opened: JSON.parse(String(first[0])),
    leave: async () => {
      child.stdin.end();
      await ended;
    },
    kill: async (signal) => {
      child.kill(signal);
      await ended;
    },
  };
}
