import { afterAll, expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { keepFigures } from "#tests/support/figures.ts";
import { nuFindings, SLASHES } from "#tests/support/nu-checker.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { CONFIDENTIAL_KINDS, confidentialPages, staffPages } from "#tests/support/staff-pages.ts";
import { seedDemo } from "../../prisma/seed.ts";

const site = await startApp();
await seedDemo({ now: new Date(), progress: () => undefined });

test("the Nu validator finds no error and has no warning for a staff page", async () => {
  const { cookie } = await givenSignedIn({ role: "administrator" });
  const lead = await givenSignedIn({ role: "safeguardingLead" });
  const confidential = await confidentialPages(site, lead.cookie);
  expect([...confidential.keys()]).toEqual(expect.arrayContaining(CONFIDENTIAL_KINDS));
  const found = [...(await staffPages(site, cookie)), ...confidential];
  const pages = new Map(found.map(([kind, { html }]) => [kind, html]));
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
    words:
      "One page of each kind, for an administrator, and those of the confidential lane for a safeguarding lead. axe looks at these in `npm test`.",
    columns: ["pages", "Nu errors", "Nu warnings"],
    rows,
  }),
);
