import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { confirmPlanReading } from "#app/domain/actions/confirm-plan-reading.server.ts";
import { planActions } from "#app/domain/actions/plan-actions.server.ts";
import { readPlan } from "#app/domain/actions/plan-reading/read-plan.ts";
import { publishAction } from "#app/domain/actions/publish-action.server.ts";
import { storePlanReading } from "#app/domain/actions/store-plan-reading.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { startApp } from "#tests/support/app.ts";
import { linksOf } from "#tests/support/page.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

const file = "../shared/data/hate-crime-action-plan-2017-18.txt";
const MAIN_LEAD = 7;

const site = await startApp();
await givenSettings();

if (!existsSync(file))
  test("shared data is absent: the real plan's names were not looked for in this run", () => {});
else
  test("with every action of the real plan approved, no public page shows a person's name of it", async () => {
    const document = readFileSync(file, "utf8");
    await approveAll(document);
    const names = namesIn(document);
    expect(names.length).toBeGreaterThanOrEqual(6);
    const seen = new Set(["/", "/actions", "/responses", "/ledger", "/pl/actions"]);
    for (const path of seen) {
      const { body } = await site.get(path);
      for (const name of names) expect(body, `${path} shows a name`).not.toContain(name);
      for (const href of linksOf(body)) if (/^(\/pl)?\/actions\//.test(href)) seen.add(href);
    }
    expect([...seen].filter((path) => /^\/actions\/\d+$/.test(path))).toHaveLength(13);
  }, 60_000);

async function approveAll(document: string): Promise<void> {
  const read = readPlan({ content: document, fileName: "plan.txt" });
  if (!read.ok) throw new Error(read.reason);
  const [now, by] = [new Date(), staffActor(await givenStaff())];
  const { readingId } = await storePlanReading({ reading: read.reading, fileName: "plan.txt", by, now });
  await confirmPlanReading({ readingId, by, now });
  for (const { id, number, title } of (await planActions()).actions) {
    const wording = { title: title || `Action ${number}`, summary: "What we do.", language: "en" };
    expect(await publishAction({ actionId: id, ...wording, by, now })).toEqual({ ok: true });
  }
}

/** Found without the product's own reader: pairs of capitalised words where the document has people. */
function namesIn(document: string): string[] {
  const cells = document.split("\n").map((line) => line.split("\t")[MAIN_LEAD] ?? "");
  const chairs = [...document.matchAll(/chaired by ([A-Z][a-z]+ [A-Z][a-z]+)/g)].map(
    (match) => match[1] ?? "",
  );
  const pairs = cells.flatMap((cell) => cell.match(/[A-Z][a-z]+ [A-Z][a-z]+/g) ?? []);
  return [...new Set([...chairs, ...pairs.filter((pair) => pair !== "Main Lead")])];
}
