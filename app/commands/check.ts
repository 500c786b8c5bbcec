import { spawnSync } from "node:child_process";
import { now } from "#app/platform/clock.ts";
import { say } from "./run-command.ts";

/** Everything that must hold before a change lands, in the order in which it fails fastest. CI runs this and nothing else. */
const STEPS: [name: string, command: string[]][] = [
  ["generated database client", ["npm", "run", "-s", "db:generate"]],
  ["formatting and lint", ["biome", "ci", "--colors=off", "--error-on-warnings"]],
  ["build", ["npm", "run", "-s", "build"]],
  ["types", ["tsc", "--noEmit"]],
  ["import rules", ["depcruise", "app", "prisma", "--config", ".dependency-cruiser.cjs"]],
  ["dead code", ["knip"]],
  ["tests", ["vitest", "run", "--no-color"]],
];

for (const [name, [command = "", ...parts]] of STEPS) {
  const started = now().getTime();
  say(`\n— ${name}`);
  const { status } = spawnSync(command, parts, { stdio: "inherit" });
  say(`  ${status === 0 ? "holds" : "FAILS"}, ${((now().getTime() - started) / 1000).toFixed(0)} s`);
  if (status !== 0) process.exit(status ?? 1);
}
