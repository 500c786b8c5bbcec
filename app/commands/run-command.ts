import { StartProblem } from "#app/platform/start-problem.ts";

/** Runs the body of a command; a problem that a person can put right is one line, without a stack trace. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  process.stdout.on("error", endQuietlyWhenNobodyReads);
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    process.stderr.write(`${error.sentence}\n`);
    process.exitCode = 1;
  }
}

/** Such as `| head`, which has seen enough. */
function endQuietlyWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

/** One line for the person who runs the command. */
export function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

/** What goes on meanwhile: not part of what the command answers, which another program may read. */
export function sayAside(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
