import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { givenCanaries } from "#tests/support/scenarios/given-canaries.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";

const site = await startApp();
await givenSettings();
await givenCanaries();

test("each file has the columns that the description names, nothing private, and is for any site", async () => {
  const { resources } = JSON.parse((await site.get("/open-data/datapackage.json")).body);
  expect(resources.map(({ path }: { path: string }) => path)).toEqual([
    "responses.csv",
    "actions.csv",
    "ledger.csv",
  ]);
  for (const { name, path, schema } of resources) {
    const answer = await site.get(`/open-data/${path}`);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("etag")).toMatch(/^"/);
    expect(answer.headers.get("set-cookie")).toBeNull();
    const [head, ...rows] = parse(answer.body, { bom: true });
    expect(head).toEqual(schema.fields.map((field: { name: string }) => field.name));
    const json = JSON.parse((await site.get(`/open-data/${name}.json`)).body);
    expect(json).toHaveLength(rows.length);
    expect(answer.body + JSON.stringify(json)).not.toContain("CANARY");
  }
  expect((await site.get("/open-data/items.csv")).status).toBe(404);
});
