import { expect, test } from "vitest";
import { returnPath } from "#app/domain/staff/return-path.ts";

test.each(["/staff", "/staff/triage", "/staff/triage?disposition=linked&after=1", "/staff?done=role"])(
  "after signing in %s is gone back to",
  (to) => {
    expect(returnPath(to)).toBe(to);
  },
);

test.each([
  null,
  "",
  "/",
  "/ledger",
  "staff",
  "//evil.example/staff",
  "/\\evil.example",
  "https://evil.example/staff",
  "/staff/../ledger",
  "/staff\\..\\..\\evil",
  "/staff/%2e%2e/ledger",
  "/staffing",
  "/staff.evil.example",
  "/staff@evil.example",
  "/staff/sign-in",
  "/staff/sign-out",
  "javascript:alert(1)",
  "\t//evil.example",
])("after signing in %j leads to the staff home", (to) => {
  expect(returnPath(to)).toBe("/staff");
});
