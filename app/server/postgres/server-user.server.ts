import { execFile, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { StartProblem } from "#app/platform/start-problem.ts";

const run = promisify(execFile);

/** Whom the server runs as: nothing when this process is an ordinary user, because then it runs as that user. */
export type ServerUser = { uid?: number; gid?: number };

type Progress = (sentence: string) => void;

/** PostgreSQL refuses to run as root, so root lends it a user: the owner of the data, else `postgres`, else a new one. */
export async function findServerUser({
  owner,
  progress,
}: {
  owner: { uid: number; gid: number } | undefined;
  progress: Progress;
}): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return {};
  if (owner !== undefined && owner.uid !== 0) return owner;
  return (await userNamed("postgres")) ?? (await userNamed("yswd")) ?? createUser(progress);
}

/** True when the server's user may pass through the folder to what lies inside it. */
export function canEnter({ user, folder }: { user: ServerUser; folder: string }): boolean {
  return spawnSync("/bin/sh", ["-c", 'test -x "$1"', "sh", folder], { ...user, cwd: "/" }).status === 0;
}

async function userNamed(name: string): Promise<{ uid: number; gid: number } | undefined> {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
    return { uid: Number.parseInt(uid.stdout, 10), gid: Number.parseInt(gid.stdout, 10) };
  } catch {
    return undefined;
  }
}

async function createUser(progress: Progress): Promise<ServerUser> {
  try {
    await run("useradd", [
      "--system",
      "--user-group",
      "--no-create-home",
      "--shell",
      "/usr/sbin/nologin",
      "yswd",
    ]);
  } catch (cause) {
    throw new StartProblem(
      "PostgreSQL does not run as root and a system user could not be made: run this as an ordinary user, or set " +
        "DATABASE_URL.",
      { cause },
    );
  }
  progress("Made the system user yswd, because the database does not run as root.");
  const user = await userNamed("yswd");
  if (user === undefined) throw new StartProblem("The system user yswd was made but cannot be found.");
  return user;
}
