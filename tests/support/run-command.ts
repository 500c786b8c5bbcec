import { execFile } from "node:child_process";
import { promisify } from "node:util";

export type Ran = { code: number; stdout: string; stderr: string };

/**
 * Runs a command of the product as a process of its own.
 * @param env all that it knows of the environment besides PATH
 * @param input what it is given on its standard input
 */
export async function runCommandFile(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
  input?: string | Uint8Array,
): Promise<Ran> {
  // biome-ignore lint/style/noProcessEnv: what every child process needs
  const { PATH = "" } = process.env;
  const call = promisify(execFile)(
    process.execPath,
    ["--import", "tsx", `app/commands/${command}.ts`, ...args],
    { env: { PATH, NODE_ENV: "test", ...env }, maxBuffer: 32 * 1024 * 1024 },
  );
  if (input !== undefined) call.child.stdin?.end(input);
  return call.then(
    (done) => ({ code: 0, ...done }),
    (failed: Ran) => ({ code: failed.code, stdout: failed.stdout, stderr: failed.stderr }),
  );
}
