import { spawnSync } from "node:child_process";
import { now } from "#app/platform/clock.ts";
import { say } from "./run-command.ts";

export type Step = [name: string, command: string[]];

/** Runs one command after the other, with what each of them says, and ends the process at the first that fails. */
export function runSteps(steps: Step[]): void {
  for (const [name, [command = "", ...parts]] of steps) {
    const started = now().getTime();
    say(`\n— ${name}`);
    const { status } = spawnSync(command, parts, { stdio: "inherit" });
    say(`  ${status === 0 ? "holds" : "FAILS"}, ${((now().getTime() - started) / 1000).toFixed(0)} s`);
    if (status !== 0) process.exit(status ?? 1);
  }
}
