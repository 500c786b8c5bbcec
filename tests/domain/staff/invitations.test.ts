import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { COMMAND_LINE, staffActor } from "#app/domain/ledger/actor.ts";
import { acceptInvitation } from "#app/domain/staff/accept-invitation.server.ts";
import { disableStaff } from "#app/domain/staff/disable-staff.server.ts";
import { findInvitation } from "#app/domain/staff/invitation.server.ts";
import { type InviteStaff, inviteStaff } from "#app/domain/staff/invite-staff.server.ts";
import { findSignedInStaff } from "#app/domain/staff/signed-in-staff.server.ts";
import { listTeam } from "#app/domain/staff/team.server.ts";
import { totpCode } from "#app/domain/staff/totp.server.ts";
import { after, days, minutes } from "#app/platform/clock.ts";
import { tokenHash } from "#app/platform/keys.server.ts";
import { newToken, random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const now = new Date("2026-11-23T10:00:00Z");
const password = "four odd wooden kettles";
let made = 0;

const newEmail = () => `invited${++made}@operator.example`;

async function invitation(over: Partial<InviteStaff> = {}) {
  const email = over.email ?? newEmail();
  const invited = await inviteStaff({ email, role: "publisher", by: COMMAND_LINE, now, random, ...over });
  if (!invited.ok) throw new Error(invited.reason);
  return { email, token: invited.path.replace("/staff/join/", ""), replaces: invited.replaces };
}

async function accept(token: string, over: { password?: string; code?: string; at?: Date } = {}) {
  const at = over.at ?? now;
  const { secret } = await findInvitation({ token, now: at });
  const code = over.code ?? totpCode({ secret, now: at });
  return acceptInvitation({ token, name: "Sam", password: over.password ?? password, code, now: at, random });
}

async function statusOf(work: Promise<unknown>): Promise<number | "no refusal"> {
  const refusal = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return refusal instanceof Response ? refusal.status : "no refusal";
}

test("who accepts an invitation has an account with its role and is signed in", async () => {
  const by = staffActor(await givenStaff({ role: "administrator" }));
  const { email, token } = await invitation({ role: "caseworker", by });
  const accepted = await accept(token);
  if (!accepted.ok) throw new Error(accepted.reason);
  const staff = await findSignedInStaff({ sessionId: accepted.sessionId, now });
  expect(staff).toMatchObject({ email, name: "Sam", role: "caseworker" });
  const entries = await db().ledgerEntry.findMany({
    where: { kind: { in: ["staff.invited", "staff.joined"] } },
    orderBy: { id: "desc" },
    take: 2,
    select: { kind: true, details: true, staffId: true, reason: true },
  });
  expect(entries).toEqual([
    { kind: "staff.joined", details: { role: "caseworker" }, staffId: staff?.id, reason: null },
    {
      kind: "staff.invited",
      details: { role: "caseworker" },
      staffId: by.kind === "staff" && by.staffId,
      reason: null,
    },
  ]);
});

test("the token has 256 bits and only its hash is stored", async () => {
  const { email, token } = await invitation();
  expect(Buffer.from(token, "base64url")).toHaveLength(32);
  const stored = await db().staffInvitation.findFirstOrThrow({ where: { email } });
  expect(Buffer.from(stored.tokenHash)).toEqual(Buffer.from(tokenHash(token)));
  expect(JSON.stringify(stored)).not.toContain(token);
});

test("opening the page changes nothing and shows the same secret each time", async () => {
  const { token } = await invitation();
  const first = await findInvitation({ token, now });
  expect(await findInvitation({ token, now: after(now, days(6)) })).toEqual(first);
  expect(first.otpauthUri).toContain(first.secret);
});

test("a changed token is not found, wherever it was changed", async () => {
  const { token } = await invitation();
  for (const at of [0, 20, token.length - 1]) {
    const flipped = token.slice(0, at) + (token[at] === "A" ? "B" : "A") + token.slice(at + 1);
    expect(await statusOf(findInvitation({ token: flipped, now }))).toBe(404);
  }
  expect(await statusOf(findInvitation({ token: "", now }))).toBe(404);
  expect(await statusOf(findInvitation({ token: newToken(), now }))).toBe(404);
});

test("an invitation works once", async () => {
  const { token } = await invitation();
  await accept(token);
  expect(await statusOf(accept(token))).toBe(410);
});

test("of five people who send the form at once, one has the account", async () => {
  const { email, token } = await invitation();
  const results = await Promise.allSettled(Array.from({ length: 5 }, () => accept(token)));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db().staffMember.count({ where: { email } })).toBe(1);
});

test("an invitation works for seven days", async () => {
  const { token } = await invitation();
  expect(await statusOf(findInvitation({ token, now: after(now, days(7) - 1) }))).toBe("no refusal");
  expect(await statusOf(findInvitation({ token, now: after(now, days(7)) }))).toBe(410);
});

test("a newer invitation of the same address ends the older one", async () => {
  const { email, token } = await invitation();
  const newer = await invitation({ email: email.toUpperCase() });
  expect(await statusOf(accept(token))).toBe(410);
  expect(await accept(newer.token)).toMatchObject({ ok: true });
});

test("two invitations of one address at once leave one that works", async () => {
  const email = newEmail();
  await Promise.all([invitation({ email }), invitation({ email })]);
  const { invitations } = await listTeam({ now });
  expect(invitations.filter((open) => open.email === email)).toHaveLength(1);
});

test("a weak password or a wrong code leaves the invitation open", async () => {
  const { token } = await invitation();
  expect(await accept(token, { password: "short" })).toEqual({ ok: false, reason: "passwordTooShort" });
  expect(await accept(token, { password: "WestAndTogether2026" })).toEqual({
    ok: false,
    reason: "passwordCommon",
  });
  const { secret } = await findInvitation({ token, now });
  const old = totpCode({ secret, now: after(now, -minutes(5)) });
  expect(await accept(token, { code: old })).toEqual({ ok: false, reason: "wrongCode" });
  expect(await accept(token)).toMatchObject({ ok: true });
});

test("an account in use is not invited again from the team page", async () => {
  const { email } = await givenStaff();
  const again = await inviteStaff({ email, role: "publisher", by: COMMAND_LINE, now, random });
  expect(again).toEqual({ ok: false, reason: "alreadyMember" });
});

test("the command line gives new access: password, code and sessions are replaced, the role stays", async () => {
  const { staff, sessionId } = await givenSignedIn({ role: "publisher", now });
  const before = await db().staffMember.findUniqueOrThrow({ where: { id: staff.id } });
  const asked = { email: staff.email, mayReplace: true };
  const refused = await inviteStaff({ ...asked, role: "administrator", by: COMMAND_LINE, now, random });
  expect(refused).toEqual({ ok: false, reason: "otherRole" });
  const { token, replaces } = await invitation({ ...asked, role: "publisher" });
  expect(replaces).toBe(true);
  expect(await findSignedInStaff({ sessionId, now })).not.toBeNull();
  expect(await accept(token)).toMatchObject({ ok: true });
  expect(await findSignedInStaff({ sessionId, now })).toBeNull();
  const afterwards = await db().staffMember.findUniqueOrThrow({ where: { id: staff.id } });
  expect(afterwards.role).toBe("publisher");
  expect(afterwards.passwordHash).not.toBe(before.passwordHash);
  expect(afterwards.totpSecret).not.toEqual(before.totpSecret);
  const joined = await db().ledgerEntry.findFirst({ where: { kind: "staff.joined", subjectId: staff.id } });
  expect(joined?.reason).toBe("newAccess");
});

test("a link for new access does not bring back an account that was closed meanwhile", async () => {
  const staff = await givenStaff({ role: "publisher" });
  const { token } = await invitation({ email: staff.email, role: "publisher", mayReplace: true });
  await disableStaff({ staffId: staff.id, by: COMMAND_LINE, now });
  expect(await statusOf(accept(token))).toBe(410);
});

test("a closed account is opened again by a new invitation, with its role", async () => {
  const staff = await givenStaff({ role: "administrator" });
  await givenStaff({ role: "administrator" });
  await disableStaff({ staffId: staff.id, by: COMMAND_LINE, now });
  const { token } = await invitation({ email: staff.email, role: "volunteer" });
  const accepted = await accept(token);
  if (!accepted.ok) throw new Error(accepted.reason);
  const back = await findSignedInStaff({ sessionId: accepted.sessionId, now });
  expect(back).toMatchObject({ id: staff.id, role: "volunteer" });
});
