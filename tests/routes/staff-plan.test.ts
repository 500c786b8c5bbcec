import { expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { PLAN_DOCUMENT } from "#tests/support/scenarios/given-plan.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";

const site = await startApp();
await givenSettings();
const { cookie } = await givenSignedIn({ role: "caseworker" });

async function upload(file: Blob | null, more: Record<string, string> = {}): Promise<Response> {
  const form = new FormData();
  if (file) form.set("document", file, "plan.csv");
  for (const [name, value] of Object.entries(more)) form.set(name, value);
  const headers = { cookie, origin: site.base, "sec-fetch-site": "same-origin" };
  return fetch(`${site.base}/staff/plan?index`, { method: "POST", body: form, headers, redirect: "manual" });
}

test("a plan document is uploaded, read and shown with its warnings before anything changes", async () => {
  const answer = await upload(new Blob([PLAN_DOCUMENT]));
  expect(answer.status).toBe(303);
  const address = answer.headers.get("location")?.replace(site.base, "") ?? "";
  const page = await site.get(address, { cookie });
  expect(page.body).toContain("Talk to residents");
  expect((await site.get("/actions")).body).not.toContain("Talk to residents");
});

test.each([
  { what: "no file", file: null, says: "Choose" },
  { what: "an empty file", file: new Blob([""]), says: "Choose" },
  {
    what: "a picture",
    file: new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])]),
    says: "There is a problem",
  },
  { what: "too large a file", file: new Blob(["x".repeat(1024 * 1024 + 1)]), says: "There is a problem" },
])("$what is refused with a sentence", async ({ file, says }) => {
  const answer = await upload(file);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(says);
});

test("a field that the form does not have is refused as 400", async () => {
  expect((await upload(new Blob([PLAN_DOCUMENT]), { role: "administrator" })).status).toBe(400);
});
