import { rm } from "node:fs/promises";
import { say } from "./run-command.ts";
import { runSteps } from "./run-steps.ts";
import { writeMeasures } from "./write-measures.ts";

/** What `npm run check` does for one language and one page of a kind, for all of them; then the figures as a page. */
await rm("node_modules/.cache/figures", { recursive: true, force: true });
const LONG = ["vitest", "run", "--no-color", "--config", "vitest.long.config.ts", "tests/full"];
runSteps([["every language and page", LONG]]);
say(`\n${await writeMeasures()}`);
