import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { ledgerCheck } from "#app/domain/insights/ledger-check.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { moveToConfidential } from "#app/domain/safeguarding/move-to-confidential.server.ts";
import { takeBack } from "#app/domain/safeguarding/take-back.server.ts";
import { addToGroup } from "#app/domain/triage/add-to-group.server.ts";
import { groupForStaff } from "#app/domain/triage/group-for-staff.server.ts";
import { groupItems } from "#app/domain/triage/group-items.server.ts";
import { groups } from "#app/domain/triage/groups.server.ts";
import { takeOutOfGroup } from "#app/domain/triage/take-out-of-group.server.ts";
import { random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
await givenStaff({ role: "safeguardingLead" });
const by = staffActor(await givenStaff({ role: "caseworker" }));
const now = new Date("2026-11-23T12:00:00Z");
const wording = "Quillfeather shouts at people by the stop.";

async function givenGroup(): Promise<{ groupId: string; one: string; two: string }> {
  const [{ itemId: one }, { itemId: two }] = [await givenFeedback({ now }), await givenFeedback({ now })];
  const made = await groupItems({ itemIds: [one, two], wording, language: "en", by, now });
  if (!made.ok) throw new Error(made.reason);
  return { groupId: made.groupId, one, two };
}

const move = (itemId: string) =>
  moveToConfidential({
    itemId,
    sentence: "We keep this where only one person reads it.",
    keepWordsMonths: 24,
    by,
    now,
    random,
  });

const ways = {
  "a withdrawal": (itemId: string) => withdrawItem({ itemId, now }),
  "taking it back": (itemId: string) => takeBack({ subject: { itemId }, now }),
  "moving it to the confidential lane": move,
};

for (const [name, leave] of Object.entries(ways)) {
  test(`${name} leaves a group open for whoever is still in it, and ends the one that it leaves empty`, async () => {
    const { groupId, one, two } = await givenGroup();
    await leave(one);
    expect(await groupForStaff({ groupId })).toMatchObject({ wording, endedAt: null });
    await leave(two);
    const group = await groupForStaff({ groupId });
    expect(group).toMatchObject({ endedAt: now, members: [] });
    expect(group.wording).not.toContain("Quillfeather");
    expect((await groups()).rows.map(({ id }) => id)).not.toContain(groupId);
    const ended = { kind: "group.ended", subjectId: groupId };
    expect(await db().ledgerEntry.count({ where: ended })).toBe(1);
  });
}

test("a group that everybody left before loses its wording with the last words that it was made of", async () => {
  const { groupId, one, two } = await givenGroup();
  for (const itemId of [one, two]) await takeOutOfGroup({ groupId, itemId, by, now });
  await withdrawItem({ itemId: one, now });
  const { wording: left, endedAt } = await groupForStaff({ groupId });
  expect([left.includes("Quillfeather"), endedAt]).toEqual([false, now]);
});

test("joining, withdrawing and moving at once never wait for each other, and no group is left open and empty", async () => {
  for (let round = 0; round < 5; round += 1) {
    const { groupId, one, two } = await givenGroup();
    const { itemId: three } = await givenFeedback({ now });
    await Promise.all([
      withdrawItem({ itemId: one, now }),
      move(two),
      addToGroup({ groupId, itemId: three, by, now }),
      withdrawItem({ itemId: three, now }),
    ]);
    expect((await groupForStaff({ groupId })).endedAt).toEqual(now);
  }
  expect(await ledgerCheck()).toMatchObject({ isBalanced: true });
});
