import { expect, test } from "vitest";
import { hashPassword, isPassword, passwordProblem } from "#app/domain/staff/password.server.ts";

const about = ["Rainbow Valley Partnership", "West and Together", "Sam Okafor", "sam.okafor@valley.example"];
const problem = (password: string) => passwordProblem({ password, about });

test("a password is stored as argon2id with 19 MiB and two passes", async () => {
  expect(await hashPassword("four odd wooden kettles")).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test("a password fits its own hash and no other one", async () => {
  const stored = await hashPassword("four odd wooden kettles");
  expect(await isPassword("four odd wooden kettles", stored)).toBe(true);
  expect(await isPassword("four odd wooden kettlez", stored)).toBe(false);
});

test("the same letters composed otherwise are the same password", async () => {
  const stored = await hashPassword("caf\u00e9 wooden kettles");
  expect(await isPassword("cafe\u0301 wooden kettles", stored)).toBe(true);
});

test("an account that is not there has no password, not even the one that is tried in its place", async () => {
  expect(await isPassword("four odd wooden kettles", null)).toBe(false);
});

test("a stored value that is no hash lets nobody in", async () => {
  expect(await isPassword("none", "none")).toBe(false);
});

test.each([
  ["eleven char", "passwordTooShort"],
  ["a".repeat(129), "passwordTooLong"],
  ["passwordpassword", "passwordCommon"],
  ["Password123456!", "passwordCommon"],
  ["P@55w0rdP@55w0rd", "passwordCommon"],
  ["qwertyuiop123456", "passwordCommon"],
  ["aaaaaaaaaaaaaaaa", "passwordCommon"],
  ["837261946372", "passwordCommon"],
  ["Dragon-Monkey-Shadow", "passwordCommon"],
  ["WestAndTogether2026", "passwordCommon"],
  ["Rainbow Valley Partnership!", "passwordCommon"],
  ["sam.okafor@valley.example", "passwordCommon"],
  ["okafor-okafor-okafor", "passwordCommon"],
])("%s is refused as a password: %s", (password, reason) => {
  expect(problem(password)).toBe(reason);
});

test.each([
  "four odd wooden kettles",
  "correct horse battery staple",
  "żółta łódź płynie",
  "k7#fQ2!xW9zB",
  `${"x".repeat(60)}lantern-quiet-orbit`,
])("%s is good enough", (password) => {
  expect(problem(password)).toBeNull();
});
