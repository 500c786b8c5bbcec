import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { addByHand } from "#app/domain/feedback/add-by-hand.server.ts";
import { addByHandSchema, daySheetSchema } from "#app/domain/feedback/schema.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { balancesFromTables } from "#app/domain/ledger/balances.server.ts";
import { mergeNames } from "#app/domain/names/merge-names.server.ts";
import { retireName } from "#app/domain/names/retire-name.server.ts";
import { publicReceipt } from "#app/domain/responses/public-receipt.server.ts";
import { moveToConfidential } from "#app/domain/safeguarding/move-to-confidential.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { newToken, random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenArea } from "#tests/support/scenarios/given-area.ts";
import { givenName } from "#tests/support/scenarios/given-name.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
await givenStaff({ role: "safeguardingLead" });
const now = new Date("2026-11-23T12:00:00Z");

async function addedFor(whose: Partial<Parameters<typeof addByHand>[0]>): Promise<string> {
  const added = await addByHand(sheet(whose));
  if (!added.ok) throw new Error(added.reason);
  return added.itemId;
}

function sheet(over: Partial<Parameters<typeof addByHand>[0]>): Parameters<typeof addByHand>[0] {
  return {
    ...{ words: "Our members avoid the late bus.", eventId: null, channel: "group", saidOn: null },
    ...{ language: "en", areaId: null, submissionKey: newToken(random, 24), keepWordsMonths: 24 },
    ...{ by, now, random },
    ...over,
  };
}

async function received(): Promise<number> {
  return [...(await balancesFromTables()).values()].reduce((sum, line) => sum + line.received, 0);
}

const whoseOf = (id: string) =>
  db().feedbackItem.findUniqueOrThrow({
    where: { id },
    select: { spokenFor: true, groupSize: true, communityGroupId: true },
  });

const FORM = {
  body: "We avoid the late bus.",
  channel: "group",
  language: "en",
  submissionKey: "x".repeat(20),
};

/** The form of a day pass refuses what the staff's form does. */
function refusals(over: Record<string, string>) {
  const typed = { ...FORM, ...over };
  const { channel: _, ...sheet } = typed;
  const byHand = refusalsOf(addByHandSchema.safeParse(typed));
  expect(refusalsOf(daySheetSchema.safeParse(sheet))).toEqual(byHand);
  return byHand;
}

const refusalsOf = ({
  error,
}: ReturnType<typeof addByHandSchema.safeParse | typeof daySheetSchema.safeParse>) =>
  error?.issues.map(({ path, message }) => [path[0], message]);

test("what a group of about 80 says is one item, with the size as it claims it", async () => {
  const { id: communityGroupId } = await givenName({ kind: "communityGroup", name: "Women’s circle" });
  const before = await received();
  const itemId = await addedFor({ spokenFor: "group", groupSize: 80, communityGroupId });
  expect(await received()).toBe(before + 1);
  expect(await queueItem({ itemId })).toMatchObject({
    spokenFor: "group",
    groupSize: 80,
    communityGroup: { name: "Women’s circle" },
  });
  expect(await publicReceipt({ itemId, now })).toMatchObject({ spokenFor: "group", groupSize: 80 });
  const other = await addedFor({ spokenFor: "another" });
  expect(await publicReceipt({ itemId: other, now })).toMatchObject({
    spokenFor: "another",
    groupSize: null,
  });
});

test("a size is from 2 to 100,000 and only a group's; another person has agreed", () => {
  const group = { spokenFor: "group", groupSize: "80" };
  expect(refusals(group)).toBeUndefined();
  for (const groupSize of ["", "1", "0", "-5", "2.5", "100001", "many"])
    expect(refusals({ ...group, groupSize })).toEqual([["groupSize", "error.item.groupSize"]]);
  for (const groupSize of ["2", "100000", "100,000"])
    expect(refusals({ ...group, groupSize })).toBeUndefined();
  const only = [["spokenFor", "error.item.onlyAGroup"]];
  expect(refusals({ spokenFor: "self", groupSize: "80" })).toEqual(only);
  expect(refusals({ communityGroup: "00000000-0000-4000-8000-000000000000" })).toEqual(only);
  expect(refusals({ spokenFor: "another" })).toEqual([["agreed", "error.item.notAgreed"]]);
  expect(refusals({ spokenFor: "another", agreed: "yes" })).toBeUndefined();
  expect(refusals({})).toBeUndefined();
});

test("a community group is one on the list, or one that was merged into one", async () => {
  const [club, league] = [
    await givenName({ kind: "communityGroup", name: "Club" }),
    await givenName({ kind: "communityGroup", name: "League" }),
  ];
  const group = { spokenFor: "group", groupSize: 12 } as const;
  await mergeNames({ kind: "communityGroup", id: club.id, intoId: league.id, by, now });
  const itemId = await addedFor({ ...group, communityGroupId: club.id });
  expect((await whoseOf(itemId)).communityGroupId).toBe(league.id);
  await retireName({ kind: "communityGroup", id: league.id, by, now });
  for (const communityGroupId of [club.id, league.id, "00000000-0000-4000-8000-000000000000"])
    expect(await addByHand(sheet({ ...group, communityGroupId }))).toEqual({
      ok: false,
      reason: "unknown-group",
    });
});

test("taking it back, or moving it to the confidential lane, leaves no area and no group at the item", async () => {
  const { id: communityGroupId } = await givenName({ kind: "communityGroup", name: "Small circle" });
  const { id: areaId } = await givenArea({ name: "Old Town" });
  const group = { spokenFor: "group", groupSize: 3, communityGroupId, areaId } as const;
  const [withdrawn, moved] = [await addedFor(group), await addedFor(group)];
  await withdrawItem({ itemId: withdrawn, now });
  const sentence = "It is safer where fewer people read it.";
  expect(await moveToConfidential({ itemId: moved, sentence, keepWordsMonths: 24, by, now, random })).toEqual(
    {
      ok: true,
    },
  );
  for (const itemId of [withdrawn, moved]) {
    expect(await whoseOf(itemId)).toEqual({ spokenFor: "self", groupSize: null, communityGroupId: null });
    expect((await queueItem({ itemId })).area).toBeNull();
  }
});
