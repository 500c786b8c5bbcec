import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { StartProblem } from "#app/platform/start-problem.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Builds the pages and their files; what the tools print is shown only when they fail. */
export function buildProduct(): Promise<void> {
  return new Promise((resolve, reject) => {
    const build = spawn("npm", ["run", "-s", "build"], { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    let printed = "";
    build.stdout.on("data", (part) => (printed += part));
    build.stderr.on("data", (part) => (printed += part));
    build.on("close", (status) => {
      if (status === 0) return resolve();
      process.stderr.write(printed);
      reject(new StartProblem("The product could not be built; the lines above say why."));
    });
  });
}
