import { beforeAll, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { newReceipt } from "#app/domain/feedback/new-receipt.server.ts";
import { sendMessage } from "#app/domain/feedback/send-message.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { startApp } from "#tests/support/app.ts";
import { attribute, elementsOf, fieldsOf, wordsOf } from "#tests/support/page.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

const site = await startApp({ RECEIPTS_PER_ADDRESS: "1000" });
const ANSWER = "The one by the canal, next to the mill.";

beforeAll(() => givenSettings());

async function givenAsked(words = "Which stop is it?") {
  const { itemId, ticket } = await givenFeedback();
  const by = staffActor(await givenStaff());
  const sent = await sendMessage({ itemId, words, language: "en", by, now: new Date() });
  const receipt = await newReceipt({ ticket, now: new Date() });
  if (!sent.ok || !receipt) throw new Error("no message");
  return { itemId, messageId: sent.messageId, code: receipt.digits };
}

const answerOf = async (id: string) =>
  (await db().itemMessage.findUniqueOrThrow({ where: { id }, select: { answer: true } })).answer;

test("the receipt shows a message, takes one answer back and shows neither it nor the box again", async () => {
  const { code, messageId } = await givenAsked("Which stop is it?\n<b>Tell us</b>");
  const page = await site.post("/receipt", { code });
  expect(wordsOf(page.body)).toContain("A message for you");
  expect(page.body).toContain("Which stop is it?\n&lt;b&gt;Tell us&lt;/b&gt;");
  const form = fieldsOf(page.body, "answer");
  expect(form).toEqual({ code, message: messageId, answer: "" });

  const sent = await site.post("/receipt/messages", { ...form, answer: ANSWER });
  expect(sent.status).toBe(200);
  expect(wordsOf(sent.body)).toContain("We have your answer");
  expect(await answerOf(messageId)).toBe(ANSWER);
  for (const { body } of [sent, await site.post("/receipt", { code })]) {
    expect(wordsOf(body)).toContain("You have answered this. We have it.");
    expect(body).not.toContain("canal");
    expect(body).not.toContain("<textarea");
    expect(body).toContain("exit-this-page");
  }
  expect(sent.headers.get("cache-control")).toBe("no-store");
});

test("an answer that is not taken comes back with what was typed, and nothing is stored", async () => {
  const { code, messageId } = await givenAsked();
  const send = (over: Record<string, string>) =>
    site.post("/receipt/messages", { code, message: messageId, answer: ANSWER, ...over });
  const refused = [
    { over: { answer: "  " }, status: 422, says: "Write your answer" },
    { over: { answer: "x".repeat(1001) }, status: 422, says: "Shorten your answer" },
    { over: { staffId: messageId }, status: 400, says: "not as expected" },
    { over: { message: "no id" }, status: 400, says: "not as expected" },
  ];
  for (const { over, status, says } of refused) {
    const page = await send(over);
    expect([page.status, wordsOf(page.body).includes(says)], says).toEqual([status, true]);
    expect(page.body).toContain("<title>Error: ");
    expect(fieldsOf(page.body, "answer").answer).toBe((("answer" in over && over.answer) || ANSWER).trim());
  }
  expect(await answerOf(messageId)).toBeNull();
  const links = elementsOf((await send({ answer: "" })).body).map((element) => attribute(element, "href"));
  expect(links).toContain("#answer");
});

test("a second answer is refused and the first one stays; the same one twice is a double tap", async () => {
  const { code, messageId } = await givenAsked();
  const send = (answer: string) => site.post("/receipt/messages", { code, message: messageId, answer });
  expect([(await send(ANSWER)).status, (await send(ANSWER)).status]).toEqual([200, 200]);
  const other = await send("Another one.");
  expect(other.status).toBe(409);
  expect(wordsOf(other.body)).toContain("You have answered this before");
  expect(await answerOf(messageId)).toBe(ANSWER);
});

test("another person's message is not found, and no code opens the form's address", async () => {
  const [one, two] = [await givenAsked(), await givenAsked()];
  const stolen = await site.post("/receipt/messages", {
    code: one.code,
    message: two.messageId,
    answer: ANSWER,
  });
  expect(stolen.status).toBe(404);
  const unknown = { code: "0000 0000 0000 0000 001", message: two.messageId, answer: ANSWER };
  expect((await site.post("/receipt/messages", unknown)).status).toBe(422);
  expect(fieldsOf((await site.get("/receipt/messages")).body, "code")).toEqual({ code: "" });
  expect(await answerOf(two.messageId)).toBeNull();
});

test("answers spend the budget for codes, and the refusal keeps the words", async () => {
  const { code, messageId } = await givenAsked();
  site.setEnv({ RECEIPTS_PER_ADDRESS: "1" });
  const page = await site.post("/receipt/messages", { code, message: messageId, answer: ANSWER });
  site.setEnv({ RECEIPTS_PER_ADDRESS: "1000" });
  expect(page.status).toBe(429);
  expect(fieldsOf(page.body, "answer")).toEqual({ code, message: messageId, answer: ANSWER });
  expect(wordsOf(page.body)).not.toContain("Which stop");
});

test("the answer to what was said comes first, the way to the message stands above it", async () => {
  const { itemId, code } = await givenAsked();
  await givenPublishedResponse({ itemIds: [itemId], title: "The lights are on" });
  const page = wordsOf((await site.post("/receipt", { code })).body);
  const order = [
    "It is answered.",
    "Go to the message",
    "The lights are on",
    "Which stop is it?",
    "How far it has come",
    "Take back what I said",
  ];
  expect(order.map((words) => page.indexOf(words)).toSorted((a, b) => a - b)).toEqual(
    order.map((words) => page.indexOf(words)),
  );
  expect(page.indexOf("It is answered.")).toBeGreaterThan(-1);
});
