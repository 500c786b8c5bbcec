import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { correctSnapshot } from "#app/domain/insights/correct-snapshot.server.ts";
import { publicSnapshot, publicSnapshots } from "#app/domain/insights/public-snapshots.server.ts";
import { endOfMonth, monthAfter } from "#app/domain/insights/snapshot-month.ts";
import { takeSnapshots } from "#app/domain/insights/take-snapshots.server.ts";
import { verifySnapshot } from "#app/domain/insights/verify-snapshot.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { ledgerIsReadable } from "#tests/support/ledger-is-readable.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
const timeZone = "Europe/London";
const by = staffActor(await givenStaff({ role: "administrator" }));

async function take(now: string): Promise<string[]> {
  await ledgerIsReadable();
  return takeSnapshots({ now: new Date(now), timeZone });
}

test("a month ends at midnight of the operator's time zone", () => {
  expect(monthAfter("2026-12")).toBe("2027-01");
  expect(endOfMonth(timeZone, "2026-09").toISOString()).toBe("2026-09-30T23:00:00.000Z");
  expect(endOfMonth("Asia/Kolkata", "2026-10").toISOString()).toBe("2026-10-31T18:30:00.000Z");
});

test("without entries there is no snapshot", async () => {
  expect(await take("2026-11-01T08:00:00Z")).toEqual([]);
});

test("each month since the first entry is closed once, what was missed included, as it stood at its end", async () => {
  await givenFeedback({ now: new Date("2026-08-30T10:00:00Z") });
  await givenFeedback({ now: new Date("2026-10-02T10:00:00Z") });
  await givenFeedback({ now: new Date("2026-10-31T23:59:59Z") });
  await givenFeedback({ now: new Date("2026-11-01T00:00:00Z") });
  expect(await take("2026-10-31T23:59:59Z")).toEqual(["2026-08", "2026-09"]);
  expect(await take("2026-11-01T00:07:00Z")).toEqual(["2026-10"]);
  expect(await take("2026-11-01T00:37:00Z")).toEqual([]);
  expect((await publicSnapshots()).map(({ month, received }) => [month, received])).toEqual([
    ["2026-10", 3],
    ["2026-09", 1],
    ["2026-08", 1],
  ]);
  const file = await publicSnapshot({ month: "2026-10" });
  expect(file).toMatchObject({ asOf: "2026-11-01T00:00:00.000Z", total: { received: 3, waiting: 3 } });
  expect(file.eventsTotal.received).toBe(3);
  expect(file.ledgerSha256).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(file)).not.toMatch(/horizon|marks|lastEntryId/);
  await expect(publicSnapshot({ month: "2026-07" })).rejects.toMatchObject({ status: 404 });
  await expect(publicSnapshot({ month: "2026-13" })).rejects.toMatchObject({ status: 404 });
});

test("two processes close a month once", async () => {
  const taken = await Promise.all([take("2026-12-01T08:00:00Z"), take("2026-12-01T08:00:00Z")]);
  expect(taken.flat()).toEqual(["2026-11"]);
});

test("while somebody still writes an entry of the month, the month waits", async () => {
  const at = new Date("2026-12-31T22:00:00Z");
  let waiting: string[] = ["not tried"];
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_current_xact_id()`;
    await givenFeedback({ now: at });
    waiting = await takeSnapshots({ now: new Date("2027-01-01T00:07:00Z"), timeZone });
  });
  expect(waiting).toEqual([]);
  expect(await take("2027-01-01T00:37:00Z")).toEqual(["2026-12"]);
});

test("nobody can change a snapshot; a correction stands beside it with its reason", async () => {
  const month = new Date("2026-10-01T00:00:00Z");
  await expect(
    db().ledgerSnapshot.update({ where: { month }, data: { lastEntryId: 1n }, select: { month: true } }),
  ).rejects.toThrow();
  await expect(db().ledgerSnapshot.deleteMany({ where: { month } })).rejects.toThrow();
  const now = new Date("2026-12-05T12:00:00Z");
  const correct = (over: { month?: string; reason?: string }) =>
    correctSnapshot({ month: "2026-10", reason: "One table was typed in twice.", by, now, ...over });
  expect(await correct({ reason: " too few " })).toEqual({ ok: false, reason: "too-short" });
  await expect(correct({ month: "2026-01" })).rejects.toMatchObject({ status: 404 });
  expect(await correct({})).toEqual({ ok: true });
  expect((await publicSnapshot({ month: "2026-10" })).corrections).toEqual([
    { on: "2026-12-05", reason: "One table was typed in twice." },
  ]);
  const select = { kind: true, details: true } as const;
  const entry = await db().ledgerEntry.findFirstOrThrow({ orderBy: { id: "desc" }, select });
  expect(entry).toEqual({ kind: "snapshot.corrected", details: { month: "2026-10" } });
});

test("a row that is changed behind the trigger is named, in every month that counts it and in no other", async () => {
  expect(await verifySnapshot({ month: "2026-10" })).toMatchObject({ holds: true, difference: null });
  const { id, reason } = await db().ledgerEntry.findFirstOrThrow({
    where: { at: new Date("2026-10-02T10:00:00Z") },
    orderBy: { id: "asc" },
    select: { id: true, reason: true },
  });
  const write = (value: string | null) =>
    db().$transaction([
      db().$executeRawUnsafe(`ALTER TABLE "LedgerEntry" DISABLE TRIGGER USER`),
      db().ledgerEntry.updateMany({ where: { id }, data: { reason: value } }),
      db().$executeRawUnsafe(`ALTER TABLE "LedgerEntry" ENABLE TRIGGER USER`),
    ]);
  await write("meddled");
  const verified = await verifySnapshot({ month: "2026-10" });
  expect(verified).toMatchObject({ holds: false, difference: { upTo: String(id) } });
  expect(BigInt(verified.difference?.after ?? 0)).toBe(id - 1n);
  expect((await verifySnapshot({ month: "2026-09" })).holds).toBe(true);
  await write(reason);
  expect((await verifySnapshot({ month: "2026-10" })).holds).toBe(true);
});

test("an entry that is taken out is noticed too", async () => {
  const { id } = await db().ledgerEntry.findFirstOrThrow({ orderBy: { id: "asc" }, select: { id: true } });
  await db().$transaction([
    db().$executeRawUnsafe(`ALTER TABLE "LedgerEntry" DISABLE TRIGGER USER`),
    db().ledgerEntry.deleteMany({ where: { id } }),
    db().$executeRawUnsafe(`ALTER TABLE "LedgerEntry" ENABLE TRIGGER USER`),
  ]);
  for (const month of ["2026-08", "2026-12"]) {
    expect((await verifySnapshot({ month })).difference).toEqual({ after: null, upTo: String(id) });
  }
});
