import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ENV_NAMES, isMailOn, loadEnv } from "#app/platform/env.server.ts";

test(".env.example names every setting of the environment and nothing else", () => {
  const lines = readFileSync(".env.example", "utf8").split("\n");
  const named = lines.flatMap((line) => /^(?:# )?([A-Z][A-Z_]*)=/.exec(line)?.[1] ?? []);
  expect(named.toSorted()).toEqual([...ENV_NAMES].toSorted());
});

test("a mail server without a sender is refused in one sentence", () => {
  expect(() => loadEnv({ SMTP_URL: "smtp://127.0.0.1:25" })).toThrow("MAIL_FROM");
  loadEnv({ SMTP_URL: "smtp://127.0.0.1:25", MAIL_FROM: "news@operator.example" });
  expect(isMailOn()).toBe(true);
  loadEnv({});
  expect(isMailOn()).toBe(false);
});
