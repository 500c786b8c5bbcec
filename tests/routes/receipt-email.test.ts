import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { newReceipt } from "#app/domain/feedback/new-receipt.server.ts";
import en from "#app/locales/en.json" with { type: "json" };
import { after, days } from "#app/platform/clock.ts";
import { textsFor } from "#app/platform/texts.server.ts";
import { startApp } from "#tests/support/app.ts";
import { attribute, elementsOf, fieldsOf, linksOf, wordsOf } from "#tests/support/page.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { DEMO_SETTINGS, givenSettings } from "#tests/support/scenarios/given-settings.ts";

const site = await startApp({ RECEIPTS_PER_ADDRESS: "1000" });
const EMAIL = "writer@home.example";

beforeAll(() => givenSettings());
beforeEach(() => site.setEnv({ SMTP_URL: "smtp://127.0.0.1:1", MAIL_FROM: "news@operator.example" }));
afterEach(() => site.setEnv({ SMTP_URL: undefined, MAIL_FROM: undefined }));

async function givenReceipt(over: Parameters<typeof givenFeedback>[0] = {}) {
  const { itemId, ticket } = await givenFeedback(over);
  const receipt = await newReceipt({ ticket, now: new Date() });
  if (!receipt) throw new Error("no receipt");
  return { itemId, ticket, code: receipt.digits };
}

const contacts = (itemId: string) => db().feedbackContact.count({ where: { itemId } });

/** The names of the fields that are folded away. */
function foldedFields(html: string): string[] {
  const namesIn = (element: ReturnType<typeof elementsOf>[number]): string[] =>
    element.childNodes.flatMap((node) =>
      "tagName" in node ? [attribute(node, "name") ?? "", ...namesIn(node)] : [],
    );
  return elementsOf(html)
    .filter(({ tagName }) => tagName === "details")
    .flatMap(namesIn);
}

test("the new receipt has the code first, then what is next, then the e-mail, folded unless it was chosen", async () => {
  const { ticket } = await givenReceipt();
  const page = await site.get(`/receipt/new/${ticket}`);
  const words = wordsOf(page.body);
  const order = ["Your code", "What happens next", "If you like", "Get an e-mail when there is news"];
  const places = order.map((text) => words.indexOf(text));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(-1);
  expect(foldedFields(page.body)).toContain("email");
  const chosen = await givenReceipt({ answerVia: "email" });
  const open = await site.get(`/receipt/new/${chosen.ticket}`);
  expect(foldedFields(open.body)).not.toContain("email");
  expect(fieldsOf(open.body, "email")).toMatchObject({ email: "" });
  expect(wordsOf(open.body)).toContain("You chose e-mail. Leave your address here.");
});

test("an address that is left on the receipt is stored, and the page says what will happen", async () => {
  const { itemId, ticket, code } = await givenReceipt();
  const form = fieldsOf((await site.get(`/receipt/new/${ticket}`)).body, "email");
  expect(form).toEqual({ code, email: "" });
  const left = await site.post("/receipt/email", { ...form, email: EMAIL });
  expect(left.status).toBe(200);
  expect(wordsOf(left.body)).toContain("It only says that there is news, never what about.");
  expect(left.body).not.toContain(EMAIL);
  expect(linksOf(left.body)).toContain("/equality-questions");
  expect(await contacts(itemId)).toBe(1);

  const standing = await site.post("/receipt", { code });
  expect(wordsOf(standing.body)).toContain("Change or remove my e-mail address");
  expect(standing.body).not.toContain(EMAIL);
  expect(wordsOf((await site.get(`/receipt/new/${ticket}`)).body)).toContain("Change or remove");
  const removed = await site.post("/receipt/email/removal", { code });
  expect(wordsOf(removed.body)).toContain("We have removed your address");
  expect(await contacts(itemId)).toBe(0);
  expect(wordsOf((await site.post("/receipt", { code })).body)).toContain("Get an e-mail when there is news");
});

test("what is no address comes back with what was typed, and nothing is stored", async () => {
  const { itemId, code } = await givenReceipt();
  for (const email of ["no address", "", "a@home.example, b@home.example"]) {
    const page = await site.post("/receipt/email", { code, email });
    expect(page.status).toBe(422);
    expect(page.body).toContain("<title>Error: ");
    expect(fieldsOf(page.body, "email")).toEqual({ code, email });
  }
  expect((await site.post("/receipt/email", { code, email: EMAIL, itemId })).status).toBe(400);
  expect(await contacts(itemId)).toBe(0);
});

test("without the code nothing is stored or removed; tries are counted and the address is kept", async () => {
  const { itemId, code } = await givenReceipt({ email: EMAIL });
  const unknown = "0000 0000 0000 0000 001";
  expect((await site.post("/receipt/email", { code: unknown, email: EMAIL })).status).toBe(422);
  expect((await site.post("/receipt/email/removal", { code: unknown })).status).toBe(422);
  site.setEnv({ RECEIPTS_PER_ADDRESS: "1" });
  const limited = await site.post("/receipt/email", { code, email: "other@home.example" });
  const removal = await site.post("/receipt/email/removal", { code });
  site.setEnv({ RECEIPTS_PER_ADDRESS: "1000" });
  expect([limited.status, removal.status]).toEqual([429, 429]);
  expect(fieldsOf(limited.body, "email").email).toBe("other@home.example");
  expect(await contacts(itemId)).toBe(1);
  for (const path of ["/receipt/email", "/receipt/email/removal"]) {
    expect(fieldsOf((await site.get(path)).body, "code")).toEqual({ code: "" });
  }
});

test("without mail no address is asked for or taken", async () => {
  const { itemId, ticket, code } = await givenReceipt({ answerVia: "email" });
  site.setEnv({ SMTP_URL: undefined, MAIL_FROM: undefined });
  for (const page of [await site.get(`/receipt/new/${ticket}`), await site.post("/receipt", { code })]) {
    expect(page.body).not.toContain('name="email"');
  }
  expect((await site.post("/receipt/email", { code, email: EMAIL })).status).toBe(404);
  expect(await contacts(itemId)).toBe(0);
});

test("the new receipt has its square, and the days by which it is read and answered, the event's own first", async () => {
  const now = new Date();
  const event = await givenEvent();
  const own = { answerBy: new Date("2027-02-03T12:00Z") };
  await db().communityEvent.update({ where: { id: event.id }, data: own });
  const { readWithinDays, answerWithinDays } = DEMO_SETTINGS.promises;
  const { date } = textsFor({ language: "en", timeZone: DEMO_SETTINGS.region.timeZone, prefix: "" });
  const read = `Somebody of the team reads it by ${date(after(now, days(readWithinDays)))}.`;
  for (const [eventId, answerBy] of [
    [null, after(now, days(answerWithinDays))],
    [event.id, own.answerBy],
  ] as const) {
    const { ticket } = await givenReceipt({ eventId, now });
    const { body } = await site.get(`/receipt/new/${ticket}`);
    expect(wordsOf(body)).toContain(read);
    expect(wordsOf(body)).toContain(`An answer is due by ${date(answerBy)}.`);
    const [square, ...others] = elementsOf(body).filter(
      (element) => attribute(element, "aria-label") === en["receipt.new.qr"],
    );
    expect([square?.tagName, square && attribute(square, "role"), others]).toEqual(["svg", "img", []]);
    expect(square?.childNodes.length).toBe(1);
  }
});
