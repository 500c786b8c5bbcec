import { beforeEach, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { hasOneAdministrator } from "#app/domain/staff/active-administrators.server.ts";
import { changeRole } from "#app/domain/staff/change-role.server.ts";
import { demoCode } from "#app/domain/staff/demo-code.server.ts";
import { disableStaff } from "#app/domain/staff/disable-staff.server.ts";
import { findSignedInStaff } from "#app/domain/staff/signed-in-staff.server.ts";
import { listTeam, teamMember } from "#app/domain/staff/team.server.ts";
import { totpCode } from "#app/domain/staff/totp.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenStaffWithPassword } from "#tests/support/scenarios/given-staff-with-password.ts";

await productDatabase();
const now = new Date("2026-11-23T10:00:00Z");
const NOBODY = "00000000-0000-4000-8000-000000000000";

beforeEach(async () => {
  await db().staffMember.updateMany({ where: {}, data: { disabledAt: now } });
});

test("a role counts from the next page on, and the ledger says who changed it", async () => {
  const by = staffActor(await givenStaff({ role: "administrator" }));
  const { staff, sessionId } = await givenSignedIn({ role: "volunteer", now });
  expect(await changeRole({ staffId: staff.id, role: "publisher", by, now })).toEqual({ ok: true });
  expect(await findSignedInStaff({ sessionId, now })).toMatchObject({ role: "publisher" });
  const entries = await db().ledgerEntry.findMany({
    where: { kind: "staff.roleChanged", subjectId: staff.id },
  });
  expect(entries).toMatchObject([{ details: { role: "publisher" }, staffId: "staffId" in by && by.staffId }]);
});

test("the role that somebody has already is no change", async () => {
  const staff = await givenStaff({ role: "administrator" });
  const same = { staffId: staff.id, role: "administrator", by: staffActor(staff), now } as const;
  expect(await changeRole(same)).toEqual({ ok: true });
  expect(await db().ledgerEntry.count({ where: { kind: "staff.roleChanged", subjectId: staff.id } })).toBe(0);
});

test("a closed account has its sessions ended and is not given a role", async () => {
  const by = staffActor(await givenStaff({ role: "administrator" }));
  const { staff, sessionId } = await givenSignedIn({ now });
  expect(await disableStaff({ staffId: staff.id, by, now })).toEqual({ ok: true });
  expect(await disableStaff({ staffId: staff.id, by, now })).toEqual({ ok: true });
  expect(await findSignedInStaff({ sessionId, now })).toBeNull();
  expect(await db().staffSession.count({ where: { staffId: staff.id } })).toBe(0);
  expect(await db().ledgerEntry.count({ where: { kind: "staff.disabled", subjectId: staff.id } })).toBe(1);
  const changed = await changeRole({ staffId: staff.id, role: "volunteer", by, now });
  expect(changed).toEqual({ ok: false, reason: "disabled" });
});

test("a session of an account that is closed holds no longer, even if its row is still there", async () => {
  const { staff, sessionId } = await givenSignedIn({ now });
  await db().staffMember.update({ where: { id: staff.id }, data: { disabledAt: now } });
  expect(await findSignedInStaff({ sessionId, now })).toBeNull();
});

test("the last administrator is neither closed nor given another role", async () => {
  const staff = await givenStaff({ role: "administrator" });
  const by = staffActor(staff);
  const refused = { ok: false, reason: "last-administrator" };
  expect(await hasOneAdministrator()).toBe(true);
  expect(await disableStaff({ staffId: staff.id, by, now })).toEqual(refused);
  expect(await changeRole({ staffId: staff.id, role: "publisher", by, now })).toEqual(refused);
  await givenStaff({ role: "administrator" });
  expect(await hasOneAdministrator()).toBe(false);
  expect(await changeRole({ staffId: staff.id, role: "publisher", by, now })).toEqual({ ok: true });
});

test("two administrators who close each other at the same moment leave one", async () => {
  const [one, other] = [
    await givenStaff({ role: "administrator" }),
    await givenStaff({ role: "administrator" }),
  ];
  const results = await Promise.all([
    disableStaff({ staffId: one.id, by: staffActor(other), now }),
    changeRole({ staffId: other.id, role: "volunteer", by: staffActor(one), now }),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await hasOneAdministrator()).toBe(true);
});

test("nobody is closed, changed or shown who is not there", async () => {
  const by = staffActor(await givenStaff({ role: "administrator" }));
  for (const work of [
    () => disableStaff({ staffId: NOBODY, by, now }),
    () => changeRole({ staffId: NOBODY, role: "volunteer", by, now }),
    () => teamMember({ staffId: NOBODY }),
  ]) {
    await expect(work()).rejects.toMatchObject({ status: 404 });
  }
});

test("the team lists those in use first and holds nothing secret", async () => {
  await givenStaff({ name: "Zoe" });
  await givenStaff({ name: "Abel" });
  const { members } = await listTeam({ now });
  expect(members.slice(0, 2).map(({ name }) => name)).toEqual(["Abel", "Zoe"]);
  expect(Object.keys(members[0] ?? {}).sort()).toEqual([
    "createdAt",
    "disabledAt",
    "email",
    "id",
    "isSignedIn",
    "languages",
    "lastSeenAt",
    "name",
    "role",
  ]);
});

test("the code of an account is told for the demonstration only", async () => {
  const person = { name: "Sam", role: "publisher", password: "four odd wooden kettles", now } as const;
  const demo = await givenStaffWithPassword({ ...person, email: "sam@demo.example", isDemo: true });
  await givenStaffWithPassword({ ...person, email: "sam@operator.example" });
  expect(await demoCode({ email: "SAM@demo.example", now })).toBe(totpCode({ secret: demo.secret, now }));
  expect(await demoCode({ email: "sam@operator.example", now })).toBeNull();
  expect(await demoCode({ email: "nobody@demo.example", now })).toBeNull();
});
