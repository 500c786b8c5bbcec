import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { balancesFromEntries, balancesFromTables } from "#app/domain/ledger/balances.server.ts";
import { endSecondLook } from "#app/domain/responses/end-second-look.server.ts";
import { publicReceipt } from "#app/domain/responses/public-receipt.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import {
  type GivenVerdict,
  givenAnsweredItem,
  givenOutcome,
  givenVerdict,
} from "#tests/support/scenarios/given-verdict.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-05-04T10:00:00Z");
const before = after(now, -days(1));
const later = after(now, days(3));

const AT = { answered: before, judged: now, revised: later };
const givenAnswered = () => givenAnsweredItem(AT);
const judge = (given: GivenVerdict) => givenVerdict({ ...given, at: AT });
const receipt = (itemId: string) => publicReceipt({ itemId, now: later });
const reviseAs = (responseId: string, outcome: "did" | "doing") =>
  givenOutcome({ responseId, outcome, by, at: AT });

test.each(["no", "notMeant"] as const)(
  "“%s” opens the item once, for a named role by a date",
  async (answer) => {
    const answered = await givenAnswered();
    expect(await judge({ ...answered, answer })).toEqual({ ok: true, opensAgain: true });
    const look = await db().secondLook.findUniqueOrThrow({ where: { itemId: answered.itemId } });
    expect(look).toMatchObject({ role: "publisher", dueOn: new Date("2026-05-18") });
    const standing = await receipt(answered.itemId);
    expect(standing.disposition).toBe("waiting");
    expect(standing.next).toEqual({ kind: "lookAgain", by: new Date("2026-05-18"), isLate: false });
    const late = await publicReceipt({ itemId: answered.itemId, now: new Date("2026-05-20T00:00:00Z") });
    expect(late.next?.isLate).toBe(true);
    expect(await balancesFromEntries()).toEqual(await balancesFromTables());
  },
);

test("“we looked again and stay with it” needs its reason, which the person reads; the item is answered again", async () => {
  const answered = await givenAnswered();
  await judge({ ...answered, answer: "no" });
  const end = (sentence: string) =>
    endSecondLook({ itemId: answered.itemId, ending: { kind: "stays", sentence }, by, now: later });
  expect(await end("No.")).toEqual({ ok: false, reason: "too-short" });
  expect(await end("The stop is not ours, and we told its owner.")).toEqual({ ok: true });
  expect(await end("The stop is not ours, and we told its owner.")).toEqual({
    ok: false,
    reason: "ended-before",
  });
  const standing = await receipt(answered.itemId);
  expect(standing.disposition).toBe("answered");
  expect(standing.lookedAgain?.sentence).toBe("The stop is not ours, and we told its owner.");
  expect(await balancesFromEntries()).toEqual(await balancesFromTables());
});

test("“answered anew” is taken only when something was answered since", async () => {
  const answered = await givenAnswered();
  await judge({ ...answered, answer: "no" });
  const end = () =>
    endSecondLook({ itemId: answered.itemId, ending: { kind: "answeredAnew" }, by, now: later });
  expect(await end()).toEqual({ ok: false, reason: "nothing-new" });
  await reviseAs(answered.responseId, "did");
  expect((await receipt(answered.itemId)).disposition).toBe("waiting");
  expect(await end()).toEqual({ ok: true });
  expect((await receipt(answered.itemId)).disposition).toBe("answered");
});

test("another response that answers the item ends the second look by itself", async () => {
  const answered = await givenAnswered();
  await judge({ ...answered, answer: "no" });
  await givenPublishedResponse({ itemIds: [answered.itemId] });
  const look = await db().secondLook.findUniqueOrThrow({ where: { itemId: answered.itemId } });
  expect(look.ending).toBe("answeredAnew");
  expect((await receipt(answered.itemId)).disposition).toBe("answered");
});

test("a second “no”, to another answer, is kept and opens nothing again", async () => {
  const answered = await givenAnswered();
  await judge({ ...answered, answer: "no" });
  const { slug } = await givenPublishedResponse({ itemIds: [answered.itemId] });
  expect(await judge({ itemId: answered.itemId, slug, answer: "no" })).toEqual({
    ok: true,
    opensAgain: false,
  });
  expect((await receipt(answered.itemId)).disposition).toBe("answered");
});
