import { expect, test } from "vitest";
import { startApp } from "#tests/support/app.ts";
import { nuFindings, SLASHES } from "#tests/support/nu-checker.ts";
import { fieldsOf } from "#tests/support/page.ts";
import { publicPages } from "#tests/support/public-pages.ts";
import { seedDemo } from "../../prisma/seed.ts";

const site = await startApp();
const card = await seedDemo({ now: new Date(), progress: () => undefined });

/** The pages that answer a form: with errors, with a hint about personal details, with what was asked for. */
async function answersToForms(): Promise<Map<string, string>> {
  const form = fieldsOf((await site.get("/feedback/new")).body, "body");
  const sent = await site.post("/feedback/new", { ...form, body: "The lights at the stop are out." });
  const code = card.receiptCode;
  const answers = {
    "form with errors": await site.post("/feedback/new", { ...form, email: "nobody" }),
    "form with hints": await site.post("/feedback/new", { ...form, body: "Ring me on 07700 900123." }),
    "new receipt": await site.get(sent.location),
    "unknown code": await site.post("/receipt", { code: "no such code" }),
    receipt: await site.post("/receipt", { code }),
    "taking back": await site.post("/receipt/withdrawal", { code }),
  };
  return new Map(Object.entries(answers).map(([name, { body }]) => [name, body]));
}

test("the Nu validator finds no error and has no warning for a page of each kind", {
  timeout: 600_000,
}, async () => {
  const pages = await answersToForms();
  const paths = await publicPages(site, [`/e/${card.eventCode}`, "/nowhere", "/responses?q=nothing"]);
  for (const path of paths) pages.set(path, (await site.get(path)).body);
  expect(await nuFindings(pages)).toEqual({ errors: [], warnings: [], notes: [SLASHES] });
});
