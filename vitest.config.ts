import { defineConfig } from "vitest/config";

/** Parts that need no database and keep no state between tests: they share their modules, which is four times as fast. */
const PARTS = [
  "tests/ui/**/*.test.{ts,tsx}",
  "tests/domain/actions/plan-reading/**/*.test.ts",
  "tests/domain/feedback/receipt-code/**/*.test.ts",
];

const shared = {
  setupFiles: ["tests/support/fail-on-console.ts"],
  // Far above what any test needs: a busy machine is no failure.
  testTimeout: 600_000,
  hookTimeout: 120_000,
  teardownTimeout: 30_000,
  expect: { poll: { timeout: 60_000 } },
};

export default defineConfig({
  test: {
    poolOptions: {
      forks: { minForks: 1, maxForks: 2 },
      // Read here only, and for a pool as a whole: that is why the parts have the pool of threads to themselves.
      threads: { minThreads: 1, maxThreads: 2, isolate: false },
    },
    projects: [
      { test: { ...shared, name: "parts", pool: "threads", include: PARTS } },
      {
        test: {
          ...shared,
          name: "product",
          pool: "forks",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...PARTS, "tests/{full,look}/**"],
          globalSetup: ["tests/support/global-setup.ts"],
        },
      },
    ],
  },
});
