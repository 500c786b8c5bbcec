import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { suggestedActions } from "#app/domain/actions/suggested-actions.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenPlan } from "#tests/support/scenarios/given-plan.ts";

await productDatabase();
await givenPlan();
const asked = (words: string, language = "en") => suggestedActions({ words, language });

test("an action is suggested with the words that speak for it, misspelt ones too", async () => {
  const [first] = await asked("It is dark, put a lampp at the bus stop");
  expect(first).toMatchObject({ number: "2", title: "Light the bus stop", similarLinked: 0 });
  expect(first?.why).toContain("bus");
  expect(first?.why).toContain("stop");
});

test("nothing is suggested for what the plan has nothing to do with, or for no words", async () => {
  expect(await asked("My dentist is on holiday.")).toEqual([]);
  expect(await asked("…")).toEqual([]);
});

test("it learns from what was linked, at once, and forgets what was withdrawn", async () => {
  const words = "Der Hund vom Nachbarn bellt die ganze Nacht";
  expect(await asked(words, "de")).toEqual([]);
  const action = await db().actionItem.findFirstOrThrow({ where: { number: "1" }, select: { id: true } });
  const { itemId } = await givenFeedback({
    words: "Der Hund bellt nachts, der Nachbar schweigt",
    language: "de",
  });
  await givenFeedback({ words: "Etwas ganz anderes als das", language: "de" });
  await givenLink({ itemId, actionId: action.id });
  expect(await asked(words, "de")).toMatchObject([{ number: "1", similarLinked: 1 }]);
  await withdrawItem({ itemId, now: new Date() });
  expect(await asked(words, "de")).toEqual([]);
});
