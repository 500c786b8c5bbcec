import { StartProblem } from "#app/platform/start-problem.ts";

const OLDEST = [20, 19] as const;

/** @param version as process.versions.node has it. @throws StartProblem for one that the product does not run on */
export function requireNode(version: string): void {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new StartProblem(
    `This is Node ${version}, and Node ${OLDEST.join(".")} or newer is needed. Install it from https://nodejs.org and try again.`,
  );
}
