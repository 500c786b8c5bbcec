import { defineConfig } from "vitest/config";

/** What is too slow for every change (tests/full) and what makes pictures (tests/look). One file at a time: some measure time. */
export default defineConfig({
  test: {
    include: ["tests/{full,look}/**/*.test.ts"],
    globalSetup: ["tests/support/global-setup.ts"],
    setupFiles: ["tests/support/fail-on-console.ts"],
    pool: "forks",
    poolOptions: { forks: { singleFork: true } },
    testTimeout: 1_800_000,
    hookTimeout: 300_000,
    teardownTimeout: 30_000,
  },
});
