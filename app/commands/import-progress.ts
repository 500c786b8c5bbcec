import { SingleBar } from "cli-progress";
import { sayAside } from "./run-command.ts";

/** How far an import is, on standard error: a bar for a person at a terminal, else a line a part. */
export function importProgress(total: number): { show(done: number): void; stop(): void } {
  if (!process.stderr.isTTY) {
    return { show: (done) => sayAside(`${done} of ${total} rows`), stop: () => undefined };
  }
  const bar = new SingleBar({
    format: "{bar} {value} of {total} rows, {eta} s left",
    stream: process.stderr,
  });
  bar.start(total, 0);
  return { show: (done) => bar.update(done), stop: () => bar.stop() };
}
