import { runSteps } from "./run-steps.ts";

/** Everything that must hold before a change lands, in the order in which it fails fastest. CI runs this and nothing else. */
runSteps([
  ["generated database client", ["npm", "run", "-s", "db:generate"]],
  ["formatting and lint", ["biome", "ci", "--colors=off", "--error-on-warnings"]],
  ["build", ["npm", "run", "-s", "build"]],
  ["types", ["tsc", "--noEmit"]],
  ["import rules", ["depcruise", "app", "prisma", "--config", ".dependency-cruiser.cjs"]],
  ["dead code", ["knip"]],
  ["tests", ["vitest", "run", "--no-color"]],
]);
