import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { seedDemo } from "../../prisma/seed.ts";

const check = "../shared/checks/loop.mjs";

if (!existsSync(check))
  test("shared checks are absent: the contract was not looked at from outside in this run", () => {});
else
  test("the contract holds, looked at from outside", async () => {
    const site = await startApp();
    await seedDemo({ now: new Date(), progress: () => undefined });
    const run = promisify(execFile)(process.execPath, [check], {
      env: { BASE: site.base, NODE_ENV: "test" },
    });
    const { stdout } = await run.catch((failed: { stdout: string }) => failed);
    expect(stdout.split("\n").filter((line) => line.startsWith("FAILS"))).toEqual([]);
    expect(stdout).toContain("all hold");
  }, 600_000);
