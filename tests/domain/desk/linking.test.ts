import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { unlinkItem } from "#app/domain/actions/unlink-item.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { closeItem, linkItem } from "#tests/support/scenarios/one-decision.ts";

await productDatabase();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-23T12:00:00Z");
const { id: actionId } = await givenAction();
const nobody = "00000000-0000-4000-8000-000000000000";

test("a link moves the item to linked and is in the ledger with its action and influence", async () => {
  const { itemId } = await givenFeedback();
  expect(await linkItem({ itemId, actionId, influence: "addedWeight", by, now })).toMatchObject({ ok: true });
  expect(await queueItem({ itemId })).toMatchObject({
    disposition: "linked",
    links: [{ action: { id: actionId } }],
  });
  const entry = await db().ledgerEntry.findFirstOrThrow({
    where: { subjectId: itemId, kind: "item.linked" },
    select: { details: true },
  });
  expect(entry.details).toEqual({ actionId, influence: "addedWeight" });
});

test.each(["prompted", "changed"] as const)(
  "%s needs what was different before and after",
  async (influence) => {
    const { itemId } = await givenFeedback();
    const refused = { ok: false, reason: "before-and-after" };
    expect(await linkItem({ itemId, actionId, influence, by, now })).toEqual(refused);
    expect(await linkItem({ itemId, actionId, influence, before: "Dark.", after: "  ", by, now })).toEqual(
      refused,
    );
    const said = { before: " Dark. ", after: "Lit." };
    expect(await linkItem({ itemId, actionId, influence, ...said, by, now })).toMatchObject({ ok: true });
    expect((await queueItem({ itemId })).links).toMatchObject([
      { influence, before: "Dark.", after: "Lit." },
    ]);
  },
);

test("the database itself refuses a change without before and after", async () => {
  const { itemId } = await givenFeedback();
  const link = { itemId, actionId, influence: "changed" as const, linkedBy: by.staffId, linkedAt: now };
  await expect(db().itemLink.create({ data: link })).rejects.toThrow();
});

test("an item is linked to one action once, and to several actions", async () => {
  const { itemId } = await givenFeedback();
  const { id: other } = await givenAction();
  await givenLink({ itemId, actionId });
  const again = await linkItem({ itemId, actionId, influence: "noEffect", by, now });
  expect(again).toEqual({ ok: false, reason: "already-linked" });
  await givenLink({ itemId, actionId: other });
  expect((await queueItem({ itemId })).links).toHaveLength(2);
});

test("what was withdrawn or is withheld cannot be linked, what was set aside can", async () => {
  const [one, two, three] = [await givenFeedback(), await givenFeedback(), await givenFeedback()];
  const closure = { sentence: "Nobody may read this.", by, now };
  await withdrawItem({ itemId: one.itemId, now });
  await closeItem({ itemId: two.itemId, kind: "withheld", reason: "risk", ...closure });
  await closeItem({ itemId: three.itemId, kind: "setAside", reason: "notAboutThis", ...closure });
  const link = ({ itemId }: { itemId: string }) =>
    linkItem({ itemId, actionId, influence: "addedWeight", by, now });
  expect(await link(one)).toEqual({ ok: false, reason: "not-linkable" });
  expect(await link(two)).toEqual({ ok: false, reason: "not-linkable" });
  expect(await link(three)).toMatchObject({ ok: true });
  expect(await queueItem(three)).toMatchObject({ disposition: "setAside" });
});

test("ending a link returns the item, keeps the link as history and works once", async () => {
  const { itemId } = await givenFeedback();
  const { linkId } = await givenLink({ itemId, actionId });
  expect(await unlinkItem({ linkId, by, now })).toEqual({ ok: true, itemId });
  expect(await unlinkItem({ linkId, by, now })).toEqual({ ok: false, reason: "already-ended" });
  expect(await queueItem({ itemId })).toMatchObject({ disposition: "waiting", links: [] });
  expect(await db().itemLink.count({ where: { itemId, endedBy: by.staffId } })).toBe(1);
});

test("an unknown item, action or link is not found", async () => {
  const { itemId } = await givenFeedback();
  const link = { influence: "addedWeight" as const, by, now };
  await expect(linkItem({ itemId: nobody, actionId, ...link })).rejects.toMatchObject({ status: 404 });
  await expect(linkItem({ itemId, actionId: nobody, ...link })).rejects.toMatchObject({ status: 404 });
  await expect(unlinkItem({ linkId: nobody, by, now })).rejects.toMatchObject({ status: 404 });
});
