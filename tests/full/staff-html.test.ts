import { afterAll, expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { keepFigures } from "#tests/support/figures.ts";
import { nuFindings, SLASHES } from "#tests/support/nu-checker.ts";
import { linksOf } from "#tests/support/page.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { seedDemo } from "../../prisma/seed.ts";

const site = await startApp();
await seedDemo({ now: new Date(), progress: () => undefined });

const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;
const kindOf = (path: string) => path.replace(ID, "ID").replace(/\?.*/, "");

/** One page of every kind that the team can get to by links. */
async function staffPages(cookie: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  const queue = ["/staff"];
  for (const path of queue) {
    if (pages.has(kindOf(path))) continue;
    const { headers, status, body } = await site.get(path, { cookie });
    if (status !== 200 || !headers.get("content-type")?.startsWith("text/html")) continue;
    pages.set(kindOf(path), body);
    queue.push(...linksOf(body).filter((href) => href.startsWith("/staff/") && !pages.has(kindOf(href))));
  }
  return pages;
}

test("the Nu validator finds no error and has no warning for a staff page", async () => {
  const { cookie } = await givenSignedIn({ role: "administrator" });
  const pages = await staffPages(cookie);
  pages.set("/staff/sign-in", (await site.get("/staff/sign-in")).body);
  expect(pages.size).toBeGreaterThan(25);
  const { errors, warnings, notes } = await nuFindings(pages);
  rows.push([pages.size, errors.length, warnings.length]);
  expect({ errors, warnings, notes }).toEqual({ errors: [], warnings: [], notes: [SLASHES] });
});

const rows: (string | number)[][] = [];

afterAll(() =>
  keepFigures("4-staff", {
    title: "The staff side, in English",
    words: "One page of each kind, for an administrator. axe looks at these in `npm test`.",
    columns: ["pages", "Nu errors", "Nu warnings"],
    rows,
  }),
);
