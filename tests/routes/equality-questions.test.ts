import { beforeAll, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { startApp } from "#tests/support/app.ts";
import { attribute, elementsOf, fieldsOf, wordsOf } from "#tests/support/page.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";

const site = await startApp();

beforeAll(() => givenSettings());

test("the receipt leads to the questions without its ticket, and has the square as a picture to save, under its code", async () => {
  const { ticket } = await givenFeedback();
  const links = elementsOf((await site.get(`/receipt/new/${ticket}`)).body).filter(
    ({ tagName }) => tagName === "a",
  );
  const questions = links.find((link) => attribute(link, "href") === "/equality-questions");
  expect(questions && attribute(questions, "referrerpolicy")).toBe("no-referrer");
  const picture = links.find((link) => attribute(link, "download"));
  const [type, base64 = ""] = ((picture && attribute(picture, "href")) ?? "").split(",");
  expect(type).toBe("data:image/png;base64");
  expect(atob(base64)).toContain("PNG");
  expect(picture && attribute(picture, "download")).toMatch(/^(?:\d{4} ){4}\d{3}\.png$/);
});

test("answers lead to thanks and are counted; leaving all out is as good", async () => {
  const { version = "" } = fieldsOf((await site.get("/equality-questions")).body, "version");
  const sent = await site.post("/equality-questions", { version, age: "from65", disability: "notSaid" });
  expect([sent.status, sent.location]).toEqual([303, "/equality-questions?sent=yes"]);
  expect(wordsOf((await site.get(sent.location)).body)).toContain("We have counted your answers");
  expect((await site.post("/equality-questions", { version })).status).toBe(303);
  const rows = await db().equalityAnswer.findMany({ select: { question: true, answer: true, people: true } });
  expect(rows).toHaveLength(2);
  expect(rows).toContainEqual({ question: "age", answer: "from65", people: 1 });
});

test("an answer, question or version that is not ours is refused, and so is a flood", async () => {
  const before = await db().equalityAnswer.count();
  for (const wrong of [{ age: "old" }, { itemId: "1" }, { version: "0" }]) {
    expect((await site.post("/equality-questions", { version: "1", ...wrong })).status).toBe(400);
  }
  site.setEnv({ POSTS_PER_ADDRESS: "1" });
  const flood = await site.post("/equality-questions", { version: "1", age: "under18" });
  site.setEnv({ POSTS_PER_ADDRESS: "300" });
  expect(flood.status).toBe(429);
  expect(await db().equalityAnswer.count()).toBe(before);
});
