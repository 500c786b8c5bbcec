import readXlsxFile from "read-excel-file/node";
import { expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPlan } from "#tests/support/scenarios/given-plan.ts";
import { givenPromise } from "#tests/support/scenarios/given-promise.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp();
await givenSettings();
const { cookie } = await givenSignedIn({ role: "caseworker" });

test("the page's form gives a file, or says why not", async () => {
  const page = await site.get("/staff/exports?disposition=any", { cookie });
  expect(page.body).toContain('action="/staff/exports/items"');
  const nothing = await site.post("/staff/exports/items", { format: "csv" }, { cookie });
  expect(nothing.location).toBe("/staff/exports?refused=none");
  expect((await site.get(nothing.location, { cookie })).body).toContain("Nothing fits these filters");
  await givenFeedback({ words: "=1+1 lamps" });
  const file = await site.post("/staff/exports/items", { format: "csv", disposition: "any" }, { cookie });
  expect(file.status).toBe(200);
  expect(file.body).toContain(`"'=1+1 lamps"`);
  const odd = await site.post("/staff/exports/items", { format: "exe" }, { cookie });
  expect(odd.location).toBe("/staff/exports?refused=form");
});

test("items are a workbook of texts, and in JSON are as they were said", async () => {
  await givenFeedback({ words: '=HYPERLINK("http://a.example")' });
  const choices = { disposition: "any", q: "HYPERLINK" };
  const json = await site.post("/staff/exports/items", { ...choices, format: "json" }, { cookie });
  expect(json.headers.get("content-type")).toContain("application/json");
  expect(JSON.parse(json.body)).toMatchObject([
    { words: '=HYPERLINK("http://a.example")', state: "waiting" },
  ]);
  const sent = await fetch(`${site.base}/staff/exports/items`, {
    method: "POST",
    body: new URLSearchParams({ ...choices, format: "xlsx" }),
    headers: { cookie, origin: site.base, "sec-fetch-site": "same-origin" },
  });
  expect(sent.headers.get("content-disposition")).toMatch(/"items-.*\.xlsx"/);
  // A formula would be read as its result, which nobody has worked out.
  const [sheet] = await readXlsxFile(Buffer.from(await sent.arrayBuffer()));
  const [head = [], ...rows] = sheet?.data ?? [];
  expect(rows.map((row) => row[head.indexOf("words")])).toEqual(['=HYPERLINK("http://a.example")']);
});

test("actions, promises and responses are taken in three kinds of file, by whoever may read them", async () => {
  const lead = (await givenSignedIn({ role: "safeguardingLead" })).cookie;
  const page = await site.get("/staff/exports", { cookie: lead });
  expect(page.body).toContain('action="/staff/exports/responses"');
  expect(page.body).not.toContain('action="/staff/exports/items"');
  const nothing = await site.post("/staff/exports/actions", { format: "csv" }, { cookie: lead });
  expect((await site.get(nothing.location, { cookie: lead })).body).toContain("There is nothing yet");
  const { id } = await givenAction({ title: "=HYPERLINK(1)" });
  await givenPromise({ actionId: id, words: "+1 lamp at each bus stop." });
  await givenPublishedResponse({ actionIds: [id], title: "\u00a0@SUM(1)" });
  for (const [name, cell] of [
    ["actions", `"'=HYPERLINK(1)"`],
    ["promises", `"'+1 lamp at each bus stop."`],
    ["responses", `"'@SUM(1)"`],
  ]) {
    const file = await site.post(`/staff/exports/${name}`, { format: "csv" }, { cookie: lead });
    expect(file.body).toContain(cell);
    expect(file.headers.get("content-disposition")).toMatch(new RegExp(`"${name}-.*\\.csv"`));
    const json = await site.post(`/staff/exports/${name}`, { format: "json" }, { cookie: lead });
    expect(JSON.parse(json.body)).toHaveLength(1);
    const workbook = await site.post(`/staff/exports/${name}`, { format: "xlsx" }, { cookie: lead });
    expect(workbook.body.slice(0, 2)).toBe("PK");
  }
});

test("a plan is taken by whoever may read its documents, and can be brought in again", async () => {
  await givenPlan({});
  const page = await site.get("/staff/exports", { cookie });
  expect(page.body).toContain('action="/staff/exports/plan"');
  const [, plan = ""] = /name="plan"[\s\S]*?value="([^"]+)"/.exec(page.body) ?? [];
  const file = await site.post("/staff/exports/plan", { plan, format: "csv" }, { cookie });
  expect(file.body).toContain("Robin Example (Council)");
  const lead = (await givenSignedIn({ role: "safeguardingLead" })).cookie;
  expect((await site.get("/staff/exports", { cookie: lead })).body).not.toContain("/staff/exports/plan");
  expect((await site.post("/staff/exports/plan", { plan, format: "csv" }, { cookie: lead })).status).toBe(
    403,
  );
  expect(
    (await site.post("/staff/exports/plan", { plan: "no-such", format: "csv" }, { cookie })).status,
  ).toBe(404);
});
