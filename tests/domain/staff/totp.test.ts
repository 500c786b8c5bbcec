import { expect, test } from "vitest";
import {
  newTotpSecret,
  openTotpSecret,
  otpauthUri,
  sealTotpSecret,
  totpCode,
  totpStep,
} from "#app/domain/staff/totp.server.ts";
import { after, seconds } from "#app/platform/clock.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { random } from "#app/platform/random.server.ts";

loadEnv({ APP_KEYS: newKey() });

/** RFC 6238, appendix B, with six digits: the ASCII secret "12345678901234567890". */
const RFC_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const now = new Date("2026-11-23T10:00:00Z");
const step = now.getTime() / seconds(30);

test.each([
  [59, "287082"],
  [1111111109, "081804"],
  [1111111111, "050471"],
  [1234567890, "005924"],
  [2000000000, "279037"],
])("at second %i the code is the one of RFC 6238", (second, code) => {
  expect(totpCode({ secret: RFC_SECRET, now: new Date(seconds(second)) })).toBe(code);
});

test.each([
  [-30, step - 1],
  [0, step],
  [29, step],
  [30, step + 1],
  [59, step + 1],
])("the code of %i seconds later is taken and told apart by its step", (later, expected) => {
  const code = totpCode({ secret: RFC_SECRET, now: after(now, seconds(later)) });
  expect(totpStep({ secret: RFC_SECRET, code, now })).toBe(expected);
});

test.each([-31, -300, 60, 300])("the code of %i seconds later is not taken", (later) => {
  const code = totpCode({ secret: RFC_SECRET, now: after(now, seconds(later)) });
  expect(totpStep({ secret: RFC_SECRET, code, now })).toBeNull();
});

test.each(["", "12345", "1234567", "12345a", "１２３４５６", " 123456"])("%j is no code", (code) => {
  expect(totpStep({ secret: RFC_SECRET, code, now })).toBeNull();
});

test("a secret has 160 bits and opens only for its owner", () => {
  const secret = newTotpSecret(random);
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  const sealed = sealTotpSecret(secret, "one");
  expect(Buffer.from(sealed).includes(secret)).toBe(false);
  expect(openTotpSecret(sealed, "one")).toBe(secret);
  expect(() => openTotpSecret(sealed, "two")).toThrow();
});

test("the QR code names the campaign and the account", () => {
  const uri = new URL(otpauthUri({ secret: RFC_SECRET, email: "sam@valley.example", issuer: "Said: Done" }));
  expect(uri.protocol).toBe("otpauth:");
  expect(decodeURIComponent(uri.pathname)).toContain("Said  Done:sam@valley.example");
  expect(uri.searchParams.get("secret")).toBe(RFC_SECRET);
});
