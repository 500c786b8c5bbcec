import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { endInvitation } from "#app/domain/staff/end-invitation.server.ts";
import { findInvitation } from "#app/domain/staff/invitation.server.ts";
import { inviteStaff } from "#app/domain/staff/invite-staff.server.ts";
import { dropKeptForm, findKeptForm, type KeptForm, keepForm } from "#app/domain/staff/kept-form.server.ts";
import { listTeam } from "#app/domain/staff/team.server.ts";
import { after, hours } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
const now = new Date("2026-11-23T10:00:00Z");
const form: KeptForm = { path: "/staff/feedback/new", fields: [["body", "The bus stop is dark"]] };

test("a kept form is its writer's alone, for twelve hours, and gone once it was sent", async () => {
  const [sam, alex] = [await givenStaff(), await givenStaff()];
  const id = await keepForm({ staffId: sam.id, form, now });
  expect(await findKeptForm({ id, staffId: sam.id, now })).toEqual(form);
  expect(await findKeptForm({ id, staffId: alex.id, now })).toBeNull();
  expect(await findKeptForm({ id, staffId: sam.id, now: after(now, hours(12)) })).toBeNull();
  expect(await findKeptForm({ id: "no id", staffId: sam.id, now })).toBeNull();
  await dropKeptForm({ id, staffId: alex.id });
  expect(await db().keptForm.count()).toBe(1);
  await dropKeptForm({ id, staffId: sam.id });
  expect(await db().keptForm.count()).toBe(0);
});

test("what is older than twelve hours goes with the next one that is kept", async () => {
  const { id: staffId } = await givenStaff();
  await keepForm({ staffId, form, now });
  const id = await keepForm({ staffId, form, now: after(now, hours(12)) });
  expect(await db().keptForm.findMany({ select: { id: true } })).toEqual([{ id }]);
});

test("an invitation that is ended opens nothing, and ending it twice is told once", async () => {
  const by = staffActor(await givenStaff({ role: "administrator" }));
  const invited = await inviteStaff({ email: "new@operator.example", role: "reader", by, now, random });
  if (!invited.ok) throw new Error(invited.reason);
  const token = invited.path.split("/").at(-1) ?? "";
  const { id } = await findInvitation({ token, now });
  await endInvitation({ invitationId: id, by, now });
  await endInvitation({ invitationId: id, by, now });
  await expect(findInvitation({ token, now })).rejects.toMatchObject({ status: 410 });
  expect(await db().ledgerEntry.count({ where: { kind: "staff.invitationEnded", subjectId: id } })).toBe(1);
  const nobody = endInvitation({ invitationId: crypto.randomUUID(), by, now });
  await expect(nobody).rejects.toMatchObject({ status: 404 });
});

test("the team page knows who is signed in and when they were last here", async () => {
  const { staff } = await givenSignedIn({ now });
  const find = async (at: Date) => (await listTeam({ now: at })).members.find(({ id }) => id === staff.id);
  expect(await find(now)).toMatchObject({ isSignedIn: true, lastSeenAt: now });
  expect(await find(after(now, hours(1)))).toMatchObject({ isSignedIn: false, lastSeenAt: now });
});
