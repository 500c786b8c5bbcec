import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { newKey } from "#app/platform/keys.server.ts";
import { testDatabase } from "#tests/support/database.ts";
import { runCommandFile } from "#tests/support/run-command.ts";
import { PLAN_DOCUMENT } from "#tests/support/scenarios/given-plan.ts";

const folder = await mkdtemp(path.join(tmpdir(), "actions-suggest-"));
afterAll(() => rm(folder, { recursive: true }));
const sheet = path.join(folder, "said.csv");
await writeFile(sheet, "Number,Said\n1,Please light the bus stop at night\n2,Zzyzx\n");
const database = await testDatabase();
const own = { DATA_FOLDER: folder, APP_KEYS: newKey(), DATABASE_URL: database.url };
const run = (args: readonly string[]) => runCommandFile("actions-suggest", args, own);

vi.setConfig({ testTimeout: 600_000 });

test("what cannot be done is one sentence and a status of 1", async () => {
  await writeFile(path.join(folder, "empty.csv"), "");
  for (const [args, sentence] of [
    [[], /^Name one spreadsheet/],
    [[path.join(folder, "none.csv")], /^There is no file/],
    [[path.join(folder, "empty.csv")], /is empty/],
    [[sheet, "--map", "body=Words"], /has no column “Words”. Its columns are “Number”, “Said”/],
    [[sheet, "--map", "Said"], /is not a column map/],
    [[sheet, "--wrong"], /^This is not understood/],
  ] as const) {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr.trim().split("\n").at(-1)).toMatch(sentence);
  }
});

test("without a plan there is nothing to suggest, and that is said", async () => {
  const { code, stdout, stderr } = await run([sheet, "--map", "body=Said", "--json"]);
  expect([code, JSON.parse(stdout)]).toEqual([
    0,
    [
      { row: 2, suggestions: [] },
      { row: 3, suggestions: [] },
    ],
  ]);
  expect(stderr).toContain("There is no plan to suggest from.");
});

test("each row has its suggestions, best first, and --json prints nothing else", async () => {
  const plan = path.join(folder, "plan.csv");
  await writeFile(plan, PLAN_DOCUMENT);
  await runCommandFile("plan-import", [plan], own);
  const { code, stdout } = await run([sheet, "--map", "body=Said", "--json"]);
  expect(code).toBe(0);
  const [first, second] = JSON.parse(stdout);
  expect([first.row, second.row, second.suggestions]).toEqual([2, 3, []]);
  expect(first.suggestions.length).toBeGreaterThan(0);
  expect(Object.keys(first.suggestions[0]).sort()).toEqual(["action", "score", "why"]);
  expect((await run([sheet, "--map", "body=Said"])).stdout).toContain("Row 3: no suggestion");
});
