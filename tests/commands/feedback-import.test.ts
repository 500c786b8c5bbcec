import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { env } from "#app/platform/env.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { runCommandFile } from "#tests/support/run-command.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";

const folder = await mkdtemp(path.join(tmpdir(), "feedback-import-"));
afterAll(() => rm(folder, { recursive: true }));
await productDatabase();
await givenSettings();
await givenEvent({ code: "TOWN1" });
vi.setConfig({ testTimeout: 600_000 });

const comments = path.resolve("../shared/data/resident-comments-bowling-green.csv");
const file = path.join(folder, "said.csv");
await writeFile(file, "No,Comment\n1,Light the park\n2,\n3,Light the park\n");

function run(...args: string[]) {
  const { DATABASE_URL = "", APP_KEYS = "" } = env();
  return runCommandFile("feedback-import", args, { DATABASE_URL, APP_KEYS, DATA_FOLDER: folder });
}

test("rows come in once, with their codes in a file that only its owner reads", async () => {
  const receipts = path.join(folder, "codes.csv");
  const first = await run(file, "--event", "town1", "--json", "--receipts", receipts);
  expect(JSON.parse(first.stdout)).toEqual({
    read: 3,
    added: 2,
    already: 0,
    refused: [{ row: 3, why: "blank" }],
  });
  const lines = (await readFile(receipts, "utf8")).trim().split("\n");
  expect(lines[0]).toBe("row,code,digits");
  expect(lines.slice(1).map((line) => line.split(",")[0])).toEqual(["2", "4"]);
  expect(lines[1]).toMatch(/^2,([a-z]+ ){4}[a-z]+,(\d{4} ){4}\d{3}$/);
  expect((await stat(receipts)).mode & 0o777).toBe(0o600);
  const again = await run(file, "--event", "TOWN1", "--receipts", receipts);
  expect(again).toMatchObject({ code: 1, stdout: "" });
  expect(again.stderr).toContain("Nothing was imported.");
  expect((await run(file, "--event", "TOWN1")).stdout).toContain("0 added, 2 known already, 1 refused");
});

test("an unknown event and an unknown column are answered with the known ones, and leave no file behind", async () => {
  const receipts = path.join(folder, "none.csv");
  const event = await run(file, "--event", "NOPE", "--receipts", receipts);
  expect(event).toMatchObject({
    code: 1,
    stderr: "There is no event with the code NOPE. The known ones are TOWN1.\n",
  });
  expect(existsSync(receipts)).toBe(false);
  const column = await run(file, "--event", "TOWN1", "--map", "body=Nope");
  expect(column.stderr).toContain("Its columns are “No”, “Comment”.");
});

if (!existsSync(comments))
  test("shared data is absent: the 896 comments were not imported in this run", () => {});

test.skipIf(!existsSync(comments))("896 real comments come in, and again add none", async () => {
  const first = await run(comments, "--event", "TOWN1", "--json");
  expect(JSON.parse(first.stdout)).toEqual({ read: 896, added: 896, already: 0, refused: [] });
  const again = await run(comments, "--event", "TOWN1", "--json");
  expect(JSON.parse(again.stdout)).toMatchObject({ added: 0, already: 896 });
});
