import { afterAll, expect, onTestFinished, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { SYSTEM } from "#app/domain/ledger/actor.ts";
import { disableStaff } from "#app/domain/staff/disable-staff.server.ts";
import { type SignIn, signIn } from "#app/domain/staff/sign-in.server.ts";
import { signOut } from "#app/domain/staff/sign-out.server.ts";
import { findSignedInStaff } from "#app/domain/staff/signed-in-staff.server.ts";
import { totpCode } from "#app/domain/staff/totp.server.ts";
import { after, hours, minutes, seconds } from "#app/platform/clock.ts";
import { env, loadEnv } from "#app/platform/env.server.ts";
import { tokenHash } from "#app/platform/keys.server.ts";
import { newToken, random } from "#app/platform/random.server.ts";
import { closeLimits } from "#app/platform/rate-limit.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenStaffWithPassword } from "#tests/support/scenarios/given-staff-with-password.ts";

await productDatabase();
afterAll(closeLimits);
const now = new Date("2026-11-23T10:00:00Z");
const password = "four odd wooden kettles";
let made = 0;

async function member({ role = "publisher" }: { role?: "publisher" | "administrator" } = {}) {
  made += 1;
  const email = `person${made}@operator.example`;
  const { staff, secret } = await givenStaffWithPassword({ email, name: "Sam", role, password, now });
  const attempt = (over: Partial<SignIn> = {}): SignIn => {
    const at = over.now ?? now;
    const code = totpCode({ secret, now: at });
    return { email, password, code, address: newToken(), now: at, random, ...over };
  };
  return { staff, email, secret, attempt };
}

async function mustSignIn(attempt: SignIn): Promise<string> {
  const signedIn = await signIn(attempt);
  if (!signedIn.ok) throw new Error(signedIn.reason);
  return signedIn.sessionId;
}

const wrong = { ok: false, reason: "wrong" };

test("e-mail, password and code let a person in, and the ledger says so", async () => {
  const { staff, attempt } = await member();
  const sessionId = await mustSignIn(attempt({ email: staff.email.toUpperCase() }));
  expect(await findSignedInStaff({ sessionId, now })).toEqual(staff);
  expect(await db().ledgerEntry.count({ where: { kind: "staff.signedIn", staffId: staff.id } })).toBe(1);
});

test("the session is 256 random bits, stored hashed, and new each time", async () => {
  const { staff, attempt } = await member();
  const first = await mustSignIn(attempt());
  const second = await mustSignIn(attempt({ now: after(now, seconds(30)) }));
  expect(first).not.toBe(second);
  expect(Buffer.from(first, "base64url")).toHaveLength(32);
  const stored = await db().staffSession.findMany({ where: { staffId: staff.id }, select: { idHash: true } });
  expect(stored.map(({ idHash }) => Buffer.from(idHash).toString("hex")).sort()).toEqual(
    [first, second].map((id) => Buffer.from(tokenHash(id)).toString("hex")).sort(),
  );
});

test("a wrong password, a wrong code, an unknown address and a disabled account get one answer", async () => {
  const { staff, attempt } = await member();
  const { code } = attempt();
  const otherCode = String((Number(code) + 1) % 1_000_000).padStart(6, "0");
  expect(await signIn(attempt({ password: "four odd wooden kettlez" }))).toEqual(wrong);
  expect(await signIn(attempt({ code: otherCode }))).toEqual(wrong);
  expect(await signIn(attempt({ email: "nobody@operator.example" }))).toEqual(wrong);
  await disableStaff({ staffId: staff.id, by: SYSTEM, now });
  expect(await signIn(attempt())).toEqual(wrong);
});

test("an account without a password that works lets nobody in", async () => {
  const { attempt } = await member();
  const { email } = await givenStaff();
  expect(await signIn(attempt({ email, password: "none" }))).toEqual(wrong);
});

test("a code works once, and those before it no more", async () => {
  const { attempt } = await member();
  await mustSignIn(attempt());
  expect(await signIn(attempt())).toEqual(wrong);
  expect(await signIn({ ...attempt({ now: after(now, -seconds(30)) }), now })).toEqual(wrong);
  expect(await signIn(attempt({ now: after(now, seconds(30)) }))).toMatchObject({ ok: true });
});

test("a wrong password does not use the code up", async () => {
  const { attempt } = await member();
  await signIn(attempt({ password: "four odd wooden kettlez" }));
  expect(await signIn(attempt())).toMatchObject({ ok: true });
});

test("of eight tries at once with one code, one gets in", async () => {
  const { attempt } = await member();
  const results = await Promise.all(Array.from({ length: 8 }, () => signIn(attempt())));
  expect(results.filter((result) => result.ok)).toHaveLength(1);
});

test("the code that joined the team does not sign in again", async () => {
  const { secret, attempt } = await member();
  const joined = after(now, -minutes(2));
  expect(await signIn(attempt({ now: joined, code: totpCode({ secret, now: joined }) }))).toEqual(wrong);
});

test("an unknown address takes as long as a known one", async () => {
  const { attempt } = await member();
  const timed = async (over: Partial<SignIn>) => {
    const started = performance.now();
    await signIn(attempt({ password: "four odd wooden kettlez", ...over }));
    return performance.now() - started;
  };
  await timed({ email: newToken() });
  const [known, unknown] = [[] as number[], [] as number[]];
  for (let n = 0; n < 5; n++) {
    known.push(await timed({}));
    unknown.push(await timed({ email: newToken() }));
  }
  const least = (times: number[]) => Math.min(...times);
  expect(least(unknown)).toBeGreaterThan(least(known) / 3);
  expect(least(known)).toBeGreaterThan(least(unknown) / 3);
});

test("a session ends after 30 idle minutes and lives on with use", async () => {
  const { staff, attempt } = await member();
  const sessionId = await mustSignIn(attempt());
  expect(await findSignedInStaff({ sessionId, now: after(now, minutes(29)) })).toEqual(staff);
  expect(await findSignedInStaff({ sessionId, now: after(now, minutes(58)) })).toEqual(staff);
  expect(await findSignedInStaff({ sessionId, now: after(now, minutes(88)) })).toBeNull();
});

test("a session ends after 12 hours, however much it was used", async () => {
  const { attempt } = await member();
  const sessionId = await mustSignIn(attempt());
  for (let at = 0; at < hours(12); at += minutes(20)) {
    expect(await findSignedInStaff({ sessionId, now: after(now, at) })).not.toBeNull();
  }
  expect(await findSignedInStaff({ sessionId, now: after(now, hours(12)) })).toBeNull();
});

test("signing in sweeps away the person's sessions of the day before", async () => {
  const { staff, attempt } = await member();
  await mustSignIn(attempt());
  await mustSignIn(attempt({ now: after(now, hours(13)) }));
  expect(await db().staffSession.count({ where: { staffId: staff.id } })).toBe(1);
});

test("after signing out the cookie is worth nothing, and other devices stay signed in", async () => {
  const { staff, attempt } = await member();
  const here = await mustSignIn(attempt());
  const there = await mustSignIn(attempt({ now: after(now, seconds(30)) }));
  await signOut({ sessionId: here });
  await signOut({ sessionId: here });
  expect(await findSignedInStaff({ sessionId: here, now })).toBeNull();
  expect(await findSignedInStaff({ sessionId: there, now })).toEqual(staff);
});

test("an invented or changed session is nobody's", async () => {
  const { attempt } = await member();
  const sessionId = await mustSignIn(attempt());
  const changed = (sessionId.startsWith("A") ? "B" : "A") + sessionId.slice(1);
  expect(await findSignedInStaff({ sessionId: changed, now })).toBeNull();
  expect(await findSignedInStaff({ sessionId: newToken(), now })).toBeNull();
});

test("after ten tries the account is limited, even for the right password, and for an unknown address alike", async () => {
  const { email, attempt } = await member();
  for (const address of [email, "nobody-at-all@operator.example"]) {
    for (let n = 0; n < 10; n++)
      expect(await signIn(attempt({ email: address, code: "000000" }))).toEqual(wrong);
    expect(await signIn(attempt({ email: address.toUpperCase() }))).toEqual({ ok: false, reason: "limited" });
  }
});

test("an address is limited across accounts, others are not", async () => {
  const { DATABASE_URL, APP_KEYS } = env();
  loadEnv({ DATABASE_URL, APP_KEYS, SIGN_INS_PER_ADDRESS: "3" });
  onTestFinished(() => void loadEnv({ DATABASE_URL, APP_KEYS }));
  const { attempt } = await member();
  for (let n = 0; n < 3; n++) await signIn(attempt({ email: newToken(), address: "198.51.100.7" }));
  expect(await signIn(attempt({ address: "198.51.100.7" }))).toEqual({ ok: false, reason: "limited" });
  expect(await signIn(attempt({ address: "198.51.100.8" }))).toMatchObject({ ok: true });
});
