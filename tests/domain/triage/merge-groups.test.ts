import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { linkGroup } from "#app/domain/actions/link-group.server.ts";
import { mergeGroups } from "#app/domain/actions/merge-groups.server.ts";
import { objectToGroup } from "#app/domain/actions/object-to-group.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { ledgerCheck } from "#app/domain/insights/ledger-check.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { publicReceipt } from "#app/domain/responses/public-receipt.server.ts";
import { addToGroup } from "#app/domain/triage/add-to-group.server.ts";
import { endGroup } from "#app/domain/triage/end-group.server.ts";
import { groupForStaff } from "#app/domain/triage/group-for-staff.server.ts";
import { groupItems } from "#app/domain/triage/group-items.server.ts";
import { groupsToMerge } from "#app/domain/triage/groups-to-merge.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { closeItem, linkItem } from "#tests/support/scenarios/one-decision.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour));
const { id: actionId } = await givenAction();
const { id: otherActionId } = await givenAction();

async function items(count: number): Promise<string[]> {
  const given = await Promise.all(Array.from({ length: count }, () => givenFeedback({ now: at(8) })));
  return given.map(({ itemId }) => itemId);
}

async function group(itemIds: string[], wording: string): Promise<string> {
  const made = await groupItems({ itemIds, wording, language: "en", by, now: at(9) });
  if (!made.ok) throw new Error(made.reason);
  return made.groupId;
}

const kindsOf = async (subjectId: string) =>
  (
    await db().ledgerEntry.findMany({
      where: { subjectId },
      orderBy: { id: "asc" },
      select: { kind: true, reason: true, details: true },
    })
  ).map(({ kind, reason, details }) => ({ kind, reason, details }));

const linksOf = async (itemId: string) =>
  (
    await db().itemLink.findMany({
      where: { itemId, endedAt: null },
      orderBy: { linkedAt: "asc" },
      select: { actionId: true, influence: true },
    })
  ).map((link) => link);

const dispositionOf = async (itemId: string) =>
  (await db().feedbackItem.findUniqueOrThrow({ where: { id: itemId } })).disposition;

test("two groups become one: every member goes over, and every receipt says so", async () => {
  const [firsts, seconds] = [await items(2), await items(3)];
  const from = await group(firsts, "Light the stop.");
  const into = await group(seconds, "A lamp at the stop.");
  const merge = { groupId: from, intoId: into, by, now: at(10) };
  expect((await groupsToMerge({ groupId: from })).map(({ id }) => id)).toEqual([into]);
  expect(await mergeGroups(merge)).toEqual({ ok: true });
  expect(await mergeGroups(merge)).toEqual({ ok: true });
  for (const itemId of [...firsts, ...seconds]) {
    const { group: told } = await publicReceipt({ itemId, now: at(11) });
    expect(told?.now).toEqual({ wording: "A lamp at the stop.", language: "en", size: 5 });
    expect(await dispositionOf(itemId)).toBe("waiting");
  }
  expect((await kindsOf(firsts[0] ?? "")).slice(-2)).toEqual([
    { kind: "item.ungrouped", reason: "merged", details: { groupId: from } },
    { kind: "item.grouped", reason: null, details: { groupId: into } },
  ]);
  expect((await kindsOf(from)).at(-1)).toEqual({
    kind: "group.merged",
    reason: null,
    details: { intoId: into },
  });
  expect(await groupForStaff({ groupId: from })).toMatchObject({ mergedIntoId: into, members: [] });
  expect((await groupForStaff({ groupId: into })).members).toHaveLength(5);
  expect(await groupsToMerge({ groupId: into })).toEqual([]);
});

test("a group is not merged with itself, nor with one that has ended; three become one", async () => {
  const [one, two, three] = [
    await group(await items(2), "One."),
    await group(await items(2), "Two."),
    await group(await items(2), "Three."),
  ];
  const merge = { by, now: at(10) };
  expect(await mergeGroups({ groupId: one, intoId: one, ...merge })).toEqual({ ok: false, reason: "same" });
  await mergeGroups({ groupId: one, intoId: two, ...merge });
  expect(await mergeGroups({ groupId: three, intoId: one, ...merge })).toEqual({
    ok: false,
    reason: "ended",
  });
  expect(await mergeGroups({ groupId: one, intoId: three, ...merge })).toEqual({
    ok: false,
    reason: "ended",
  });
  await mergeGroups({ groupId: two, intoId: three, ...merge });
  expect((await groupForStaff({ groupId: one })).mergedIntoId).toBe(three);
  expect((await groupForStaff({ groupId: three })).members).toHaveLength(6);
  await endGroup({ groupId: three, ...merge });
  const four = await group(await items(2), "Four.");
  expect(await mergeGroups({ groupId: four, intoId: three, ...merge })).toEqual({
    ok: false,
    reason: "ended",
  });
});

test("what either group was linked to holds for everyone in it; own links stay as they are", async () => {
  const [[a = "", b = ""], [c = "", d = ""]] = [await items(2), await items(2)];
  const [from, into] = [await group([a, b], "From."), await group([c, d], "Into.")];
  await linkItem({ itemId: c, actionId, influence: "alreadyPlanned", by, now: at(9) });
  await linkItem({ itemId: d, actionId: otherActionId, influence: "noEffect", by, now: at(9) });
  await linkGroup({ groupId: from, actionId, influence: "addedWeight", by, now: at(10) });
  await mergeGroups({ groupId: from, intoId: into, by, now: at(11) });
  expect(await linksOf(a)).toEqual([{ actionId, influence: "addedWeight" }]);
  expect(await linksOf(c)).toEqual([{ actionId, influence: "alreadyPlanned" }]);
  expect(await linksOf(d)).toEqual([
    { actionId: otherActionId, influence: "noEffect" },
    { actionId, influence: "addedWeight" },
  ]);
  for (const itemId of [a, b, c, d]) expect(await dispositionOf(itemId)).toBe("linked");
});

test("not what I meant, after a merge: what it got through the first group ends too", async () => {
  const [[a = "", b = ""], [c = "", d = ""]] = [await items(2), await items(2)];
  const [from, into] = [await group([a, b], "From."), await group([c, d], "Into.")];
  await linkGroup({ groupId: from, actionId, influence: "addedWeight", by, now: at(10) });
  await linkItem({ itemId: b, actionId: otherActionId, influence: "addedWeight", by, now: at(10) });
  await mergeGroups({ groupId: from, intoId: into, by, now: at(11) });
  for (const itemId of [a, b, c])
    expect(await objectToGroup({ itemId, words: null, now: at(12) })).toEqual({ ok: true });
  expect([
    await dispositionOf(a),
    await dispositionOf(b),
    await dispositionOf(c),
    await dispositionOf(d),
  ]).toEqual(["waiting", "linked", "waiting", "linked"]);
});

test("a member that was withheld meanwhile goes over too, and is linked to nothing", async () => {
  const [[a = "", b = ""], [c = "", d = ""]] = [await items(2), await items(2)];
  const [from, into] = [await group([a, b], "From."), await group([c, d], "Into.")];
  await linkGroup({ groupId: into, actionId, influence: "addedWeight", by, now: at(9) });
  await closeItem({
    itemId: a,
    kind: "withheld",
    reason: "risk",
    sentence: "It names somebody.",
    by,
    now: at(10),
  });
  await mergeGroups({ groupId: from, intoId: into, by, now: at(11) });
  expect(await linksOf(a)).toEqual([]);
  expect(await linksOf(b)).toHaveLength(1);
  expect((await groupForStaff({ groupId: into })).members).toHaveLength(4);
});

test("merging both ways, adding, linking, objecting and withdrawing at once lose nobody", async () => {
  for (let round = 0; round < 4; round += 1) {
    const [firsts, seconds, alone] = [await items(4), await items(4), await items(2)];
    const [from, into] = [await group(firsts, "From."), await group(seconds, "Into.")];
    const [objector = "", leaver = ""] = firsts;
    const who = { by, now: at(10) };
    const [one, other, objected] = await Promise.all([
      mergeGroups({ groupId: from, intoId: into, ...who }),
      mergeGroups({ groupId: into, intoId: from, ...who }),
      objectToGroup({ itemId: objector, words: null, now: at(10) }),
      linkGroup({ groupId: from, actionId, influence: "addedWeight", ...who }),
      linkGroup({ groupId: into, actionId: otherActionId, influence: "addedWeight", ...who }),
      withdrawItem({ itemId: leaver, now: at(10) }),
      ...alone.map((itemId, n) => addToGroup({ groupId: n ? from : into, itemId, ...who })),
    ]);
    expect([one.ok, other.ok].filter(Boolean)).toHaveLength(1);
    expect(objected).toEqual({ ok: true });
    const stays = one.ok ? into : from;
    const members = await db().itemGroupMember.findMany({
      where: { itemId: { in: [...firsts, ...seconds] }, leftAt: null },
      select: { groupId: true, itemId: true },
    });
    expect(members.map(({ groupId }) => groupId)).toEqual(Array.from({ length: 6 }, () => stays));
    expect(members.map(({ itemId }) => itemId)).not.toContain(objector);
  }
  expect((await ledgerCheck()).differences).toEqual([]);
});
