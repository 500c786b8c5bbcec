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
    "promises.csv",
    "ledger.csv",
  ]);
  for (const { name, path, schema } of resources) {
    for (const { description } of schema.fields) expect(description).toMatch(/^\S.{3,}/);
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

test("the page links to every file, says what each column is and whom to ask, and claims no licence", async () => {
  const page = await site.get("/open-data");
  for (const name of ["responses", "actions", "ledger"])
    for (const ending of ["csv", "json"]) expect(page.body).toContain(`href="/open-data/${name}.${ending}"`);
  expect(page.body).toContain('href="/open-data/datapackage.json"');
  expect(page.body).toContain("has not chosen a licence");
  expect(page.body).toContain('<a class="govuk-link" href="/help/contact">Ask Warwickshire');
  const described = JSON.parse((await site.get("/open-data/datapackage.json")).body);
  expect(described.licenses).toBeUndefined();
  const columns = described.resources.flatMap(({ schema }: { schema: { fields: { name: string }[] } }) =>
    schema.fields.map(({ name }) => name),
  );
  for (const column of columns) expect(page.body).toContain(`<code dir="ltr">${column}</code>`);
  expect((await site.get("/ledger")).body).toContain('href="/open-data"');
  expect((await site.get("/ur/open-data")).body).toContain("کھلا ڈیٹا");
});

test("every cell is of the type that the description says, and counts of people are rounded as on the pages", async () => {
  const { resources } = JSON.parse((await site.get("/open-data/datapackage.json")).body);
  for (const { name, schema } of resources) {
    const rows: Record<string, string>[] = JSON.parse((await site.get(`/open-data/${name}.json`)).body);
    // The lines of the ledger are of the last midnight, before which nothing was said here.
    expect(rows.length > 0 || name === "ledger").toBe(true);
    for (const row of rows)
      for (const field of schema.fields) {
        const cell = row[field.name] ?? "";
        if (cell === "") continue;
        if (field.type === "integer") expect(cell).toMatch(/^\d+$/);
        if (field.type === "yearmonth") expect(cell).toMatch(/^\d{4}-\d{2}$/);
        if (field.type === "date") expect(cell).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (field.constraints) expect(field.constraints.enum).toContain(cell);
      }
  }
  const answers = JSON.parse((await site.get("/open-data/responses.json")).body);
  expect(answers.map(({ people }: { people: string }) => people)).toEqual(["12"]);
});
