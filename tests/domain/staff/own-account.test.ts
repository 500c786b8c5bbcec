import { afterAll, expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { transaction } from "#app/db/transaction.server.ts";
import { openSession } from "#app/domain/staff/open-session.server.ts";
import {
  changeAuthenticator,
  offerAuthenticator,
} from "#app/domain/staff/own-account/change-authenticator.server.ts";
import { changePassword } from "#app/domain/staff/own-account/change-password.server.ts";
import { endOtherSessions } from "#app/domain/staff/own-account/end-other-sessions.server.ts";
import { signIn } from "#app/domain/staff/sign-in.server.ts";
import { findSignedInStaff } from "#app/domain/staff/signed-in-staff.server.ts";
import { totpCode } from "#app/domain/staff/totp.server.ts";
import { after, minutes } from "#app/platform/clock.ts";
import { random } from "#app/platform/random.server.ts";
import { closeLimits } from "#app/platform/rate-limit.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenStaffWithPassword } from "#tests/support/scenarios/given-staff-with-password.ts";

await productDatabase();
afterAll(closeLimits);
const now = new Date("2026-11-23T10:00:00Z");
const password = "four odd wooden kettles";
const newPassword = "nine blue paper lanterns";
let made = 0;

async function member() {
  const email = `own${++made}@operator.example`;
  const { staff, secret } = await givenStaffWithPassword({
    email,
    name: "Sam",
    role: "reader",
    password,
    now,
  });
  const open = () => transaction((tx) => openSession(tx, { staffId: staff.id, now, random }));
  const [here, elsewhere] = [await open(), await open()];
  const proof = { staffId: staff.id, password, code: totpCode({ secret, now }), sessionId: here, now };
  const enter = (over: { password?: string; code?: string }) =>
    signIn({ email, password, code: "", address: `198.51.100.${made}`, now: later, random, ...over });
  return { id: staff.id, secret, here, elsewhere, proof, enter };
}

const later = after(now, minutes(2));
const isOpen = async (sessionId: string) => (await findSignedInStaff({ sessionId, now })) !== null;
const kinds = async (subjectId: string) =>
  (await db().ledgerEntry.findMany({ where: { subjectId }, orderBy: { id: "desc" } })).map(
    ({ kind }) => kind,
  );

test("a new password asks for the present one and a code, counts at once, and ends the other sessions", async () => {
  const sam = await member();
  expect(await changePassword({ ...sam.proof, newPassword })).toEqual({ ok: true });
  expect([await isOpen(sam.here), await isOpen(sam.elsewhere)]).toEqual([true, false]);
  const code = totpCode({ secret: sam.secret, now: later });
  expect(await sam.enter({ code })).toMatchObject({ ok: false });
  expect(await sam.enter({ code, password: newPassword })).toMatchObject({ ok: true });
  expect(await kinds(sam.id)).toContain("staff.passwordChanged");
});

test("a wrong password, a wrong code and a used code change nothing", async () => {
  const sam = await member();
  const wrong = { ok: false, reason: "wrong" };
  expect(await changePassword({ ...sam.proof, newPassword, password: "no" })).toEqual(wrong);
  expect(await changePassword({ ...sam.proof, newPassword, code: "000000" })).toEqual(wrong);
  expect(await changePassword({ ...sam.proof, newPassword: "short" })).toEqual({
    ok: false,
    reason: "passwordTooShort",
  });
  expect(await isOpen(sam.elsewhere)).toBe(true);
  expect(await changePassword({ ...sam.proof, newPassword })).toEqual({ ok: true });
  expect(await changePassword({ ...sam.proof, password: newPassword, newPassword: password })).toEqual(wrong);
});

test("a new authenticator takes the place of the old one, which opens nothing any more", async () => {
  const sam = await member();
  const { secret, offer } = offerAuthenticator({ staffId: sam.id, random });
  const newCode = totpCode({ secret, now });
  const given = { ...sam.proof, offer, newCode };
  expect(await changeAuthenticator({ ...given, newCode: "000000" })).toEqual({
    ok: false,
    reason: "wrongCode",
  });
  expect(await changeAuthenticator({ ...given, code: "000000" })).toEqual({ ok: false, reason: "wrong" });
  expect(await changeAuthenticator(given)).toEqual({ ok: true });
  expect([await isOpen(sam.here), await isOpen(sam.elsewhere)]).toEqual([true, false]);
  expect(await sam.enter({ code: totpCode({ secret: sam.secret, now: later }) })).toMatchObject({
    ok: false,
  });
  expect(await sam.enter({ code: totpCode({ secret, now: later }) })).toMatchObject({ ok: true });
  expect(await kinds(sam.id)).toContain("staff.authenticatorChanged");
});

test("a secret that was offered to somebody else, or to nobody, is not taken", async () => {
  const [sam, alex] = [await member(), await member()];
  const { secret, offer } = offerAuthenticator({ staffId: alex.id, random });
  for (const foreign of [offer, "", "AAAA", secret]) {
    const given = { ...sam.proof, offer: foreign, newCode: totpCode({ secret, now }) };
    expect(await changeAuthenticator(given)).toEqual({ ok: false, reason: "noOffer" });
  }
});

test("signing out everywhere else leaves this session and those of others", async () => {
  const [sam, alex] = [await member(), await member()];
  expect(await endOtherSessions({ staffId: sam.id, sessionId: sam.here })).toBe(1);
  expect([await isOpen(sam.here), await isOpen(sam.elsewhere), await isOpen(alex.here)]).toEqual([
    true,
    false,
    true,
  ]);
});
