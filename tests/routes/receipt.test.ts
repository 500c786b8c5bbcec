import { beforeAll, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { newReceipt } from "#app/domain/feedback/new-receipt.server.ts";
import { startApp } from "#tests/support/app.ts";
import { fieldsOf, wordsOf } from "#tests/support/page.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";

const site = await startApp({ RECEIPTS_PER_ADDRESS: "1000" });

beforeAll(() => givenSettings());

async function givenCode(words = "Please mend the light at the stop.") {
  const { itemId, ticket } = await givenFeedback({ words: `${words} ${Math.random()}` });
  const receipt = await newReceipt({ ticket, now: new Date() });
  if (!receipt) throw new Error("no receipt");
  return { itemId, ticket, ...receipt };
}

test("a code as words or digits opens the item's page in the answer to the post, without its words", async () => {
  const { words, digits } = await givenCode("Planted words of the writer.");
  for (const code of [words, digits, words.toUpperCase().replaceAll(" ", "-"), digits.replaceAll(" ", "")]) {
    const page = await site.post("/receipt", { code });
    expect(page.status).toBe(200);
    expect(wordsOf(page.body)).toContain("Where it stands");
    expect(wordsOf(page.body)).toContain("waiting");
    expect(page.body).not.toContain("Planted words");
    expect(page.headers.get("cache-control")).toBe("no-store");
  }
});

test("no address on the receipt's pages holds the code", async () => {
  const { words, digits, ticket } = await givenCode();
  const pages = [await site.get(`/receipt/new/${ticket}`), await site.post("/receipt", { code: words })];
  for (const { body } of pages) {
    const addresses = [...body.matchAll(/(?:href|action|src)="([^"]*)"/g)].map((match) => match[1]).join(" ");
    for (const secret of [words.split(" ")[0] ?? "", digits.replaceAll(" ", "")]) {
      expect(addresses.toLowerCase()).not.toContain(secret);
    }
  }
});

test("unknown, withdrawn and blank codes get the same page with what was typed", async () => {
  const { itemId, digits } = await givenCode();
  const { withdrawItem } = await import("#app/domain/feedback/withdraw-item.server.ts");
  await withdrawItem({ itemId, now: new Date() });
  const withdrawn = await site.post("/receipt", { code: digits });
  const unknown = await site.post("/receipt", { code: "0000 0000 0000 0000 001" });
  expect([withdrawn.status, unknown.status]).toEqual([422, 422]);
  const typed = (body: string) => fieldsOf(body, "code").code ?? "";
  expect(typed(withdrawn.body)).toBe(digits);
  expect(withdrawn.body.replaceAll(digits, "CODE")).toBe(
    unknown.body.replaceAll(typed(unknown.body), "CODE"),
  );
  expect((await site.post("/receipt", { code: "" })).status).toBe(422);
  expect((await site.post("/receipt", { code: "x", more: "y" })).status).toBeLessThan(500);
});

test("a ticket that is unknown or dead answers 410 with the way to enter the code", async () => {
  const { ticket } = await givenCode();
  await db().receiptTicket.updateMany({ data: { expiresAt: new Date(0) } });
  for (const path of [`/receipt/new/${ticket}`, "/receipt/new/unknown"]) {
    const page = await site.get(path);
    expect(page.status).toBe(410);
    expect(fieldsOf(page.body, "code")).toEqual({ code: "" });
  }
});

test("taking back asks once more, then erases the words and ends the code", async () => {
  const { itemId, digits } = await givenCode();
  const standing = await site.post("/receipt", { code: digits });
  expect(fieldsOf(standing.body, "code")).toEqual({ code: digits });
  const asked = await site.post("/receipt/withdrawal", { code: digits });
  expect(asked.status).toBe(200);
  expect(await db().feedbackWords.count({ where: { itemId } })).toBe(1);
  const done = await site.post("/receipt/withdrawal", fieldsOf(asked.body, "confirm"));
  expect(wordsOf(done.body)).toContain("We have erased your words");
  expect(await db().feedbackWords.count({ where: { itemId } })).toBe(0);
  expect((await site.post("/receipt", { code: digits })).status).toBe(422);
  expect((await site.post("/receipt/withdrawal", { code: digits, confirm: "yes" })).status).toBe(422);
  expect((await site.get("/receipt/withdrawal")).status).toBe(200);
});

test("guessing is limited, on both forms together", async () => {
  site.setEnv({ RECEIPTS_PER_ADDRESS: "3" });
  const guess = (n: number) =>
    site.post(n % 2 ? "/receipt" : "/receipt/withdrawal", { code: `0000 0000 0000 0000 10${n}` });
  const statuses: number[] = [];
  for (let n = 0; n < 6; n++) statuses.push((await guess(n)).status);
  site.setEnv({ RECEIPTS_PER_ADDRESS: "1000" });
  expect(statuses).toContain(429);
  expect(statuses.at(-1)).toBe(429);
});
