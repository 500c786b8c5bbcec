import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { newKey } from "#app/platform/keys.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { runCommandFile } from "#tests/support/run-command.ts";
import { PLAN_DOCUMENT } from "#tests/support/scenarios/given-plan.ts";

const folder = await mkdtemp(path.join(tmpdir(), "plan-import-"));
afterAll(() => rm(folder, { recursive: true }));
const document = path.join(folder, "plan.csv");
await writeFile(document, PLAN_DOCUMENT);
const run = (
  args: readonly string[],
  env: Record<string, string> = { DATA_FOLDER: folder },
  command: "plan-import" | "plan-export" = "plan-import",
) => runCommandFile(command, args, env);

vi.setConfig({ testTimeout: 600_000 });

test("a document is read before anything is set up, and --json prints the contract and nothing else", async () => {
  const { code, stdout } = await run([document, "--dry-run", "--json"]);
  const read = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(Object.keys(read)).toEqual(["actions", "warnings"]);
  expect(Object.keys(read.actions[0]).sort()).toEqual(
    "close details funding leadPartners mainLead number objectives origin outputs review start title".split(
      " ",
    ),
  );
  expect(read.actions[0].start).toEqual({ text: "May-17", date: "2017-05", precision: "month" });
});

test("what cannot be done is one sentence and a status of 1, and nothing is made", async () => {
  await writeFile(path.join(folder, "empty.csv"), "");
  for (const [args, sentence] of [
    [[], /^Name the document/],
    [[path.join(folder, "none.csv")], /^There is no file/],
    [[folder], /is a folder/],
    [[path.join(folder, "empty.csv")], /The file is empty/],
    [[document, "--wrong"], /^This is not understood/],
  ] as const) {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout, stderr.trim().split("\n").length]).toEqual([1, "", 1]);
    expect(stderr).toMatch(sentence);
  }
});

test("the plan is brought in, again changes nothing, and a change is shown", async () => {
  const database = await testDatabase();
  const own = { DATA_FOLDER: folder, APP_KEYS: newKey(), DATABASE_URL: database.url };
  expect((await run([document], own)).stdout).toContain("Done: 2 added, 0 changed.");
  expect((await run([document], own)).stdout).toContain("Nothing was changed.");
  const changed = path.join(folder, "changed.csv");
  await writeFile(changed, PLAN_DOCUMENT.replace("May-17", "Jun-17"));
  expect((await run([changed, "--dry-run"], own)).stdout).toMatch(/change {4}1 \(start\)/);
  expect((await run([changed], own)).stdout).toContain("Done: 0 added, 1 changed.");

  const file = path.join(folder, "taken.xlsx");
  expect((await run([file], own, "plan-export")).stdout).toMatch(/^Wrote 2 actions/);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await run([file], own)).stdout).toContain("Nothing was changed.");
  expect((await run([file], own, "plan-export")).stderr).toMatch(/is there already/);
  const odd = await run([path.join(folder, "taken.pdf")], own, "plan-export");
  expect([odd.code, odd.stderr]).toEqual([1, expect.stringContaining("must end in .csv, .xlsx or .json")]);
  const none = await run([path.join(folder, "x.csv"), "--plan", "other"], own, "plan-export");
  expect(none.stderr).toMatch(/There is no plan “other”/);
});
