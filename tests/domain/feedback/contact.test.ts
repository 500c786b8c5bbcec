import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { openContact } from "#app/domain/feedback/contact.server.ts";
import { leaveContact } from "#app/domain/feedback/leave-contact.server.ts";
import { lostCodeLink } from "#app/domain/feedback/lost-code-link.server.ts";
import { removeContact } from "#app/domain/feedback/remove-contact.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { tokenHash } from "#app/platform/keys.server.ts";
import { random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";

await productDatabase();
const now = new Date();
const leave = (itemId: string, email: string) => leaveContact({ itemId, email, now, random });

async function addressOf(itemId: string): Promise<string | null> {
  const contact = await db().feedbackContact.findUnique({
    where: { itemId },
    select: { email: true, rowKey: { select: { wrapped: true } } },
  });
  return contact && openContact({ itemId, email: contact.email, wrapped: contact.rowKey.wrapped });
}

const answerViaOf = async (itemId: string) =>
  (await db().feedbackItem.findUniqueOrThrow({ where: { id: itemId }, select: { answerVia: true } }))
    .answerVia;

const entriesOf = async (subjectId: string) =>
  (
    await db().ledgerEntry.findMany({
      where: { subjectId, kind: { startsWith: "contact." } },
      orderBy: { id: "asc" },
      select: { kind: true, actor: true, details: true },
    })
  ).map(({ kind, actor, details }) => [kind, actor, details]);

test("an address that is left is kept sealed, and the answer comes by e-mail then", async () => {
  const { itemId } = await givenFeedback();
  expect(await leave(itemId, "writer@home.example")).toEqual({ ok: true });
  expect(await addressOf(itemId)).toBe("writer@home.example");
  expect(await answerViaOf(itemId)).toBe("email");
  expect(await entriesOf(itemId)).toEqual([["contact.left", "resident", {}]]);
  const { itemId: other } = await givenFeedback({ answerVia: "group" });
  await leave(other, "writer@home.example");
  expect(await answerViaOf(other)).toBe("group");
});

test("another address takes its place: the key of the old one is gone, and links that went to it end", async () => {
  const { itemId } = await givenFeedback({ email: "old@home.example" });
  const { rowKeyId } = await db().feedbackContact.findUniqueOrThrow({
    where: { itemId },
    select: { rowKeyId: true },
  });
  const link = { itemId, sentAt: now, expiresAt: after(now, days(1)) };
  await db().lostCodeLink.create({ data: { tokenHash: tokenHash("a-link"), ...link } });
  expect(await lostCodeLink({ token: "a-link", now })).toBe("works");
  await leave(itemId, "new@home.example");
  expect(await addressOf(itemId)).toBe("new@home.example");
  expect(await db().rowKey.count({ where: { id: rowKeyId } })).toBe(0);
  expect(await lostCodeLink({ token: "a-link", now })).toBe("ended");
});

test("several at once leave one address and one key", async () => {
  const { itemId } = await givenFeedback();
  const keys = await db().rowKey.count();
  await Promise.all([1, 2, 3].map((n) => leave(itemId, `n${n}@home.example`)));
  expect(await db().rowKey.count()).toBe(keys + 1);
});

test("an address that is removed is gone with its key, and the code is how the answer comes", async () => {
  const { itemId } = await givenFeedback({ email: "writer@home.example" });
  const keys = await db().rowKey.count();
  await removeContact({ itemId, now });
  await removeContact({ itemId, now });
  expect(await addressOf(itemId)).toBeNull();
  expect(await db().rowKey.count()).toBe(keys - 1);
  expect(await answerViaOf(itemId)).toBe("code");
  expect((await entriesOf(itemId)).map(([kind]) => kind)).toEqual(["contact.left", "contact.removed"]);
});

test("nothing is left for an item that was taken back", async () => {
  const { itemId } = await givenFeedback();
  await withdrawItem({ itemId, now });
  expect(await leave(itemId, "writer@home.example")).toEqual({ ok: false, reason: "withdrawn" });
  expect(await addressOf(itemId)).toBeNull();
});
