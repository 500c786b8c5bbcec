import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test, vi } from "vitest";
import { db } from "#app/db/client.server.ts";
import { takeSnapshots } from "#app/domain/insights/take-snapshots.server.ts";
import { findInvitation } from "#app/domain/staff/invitation.server.ts";
import { totpCode } from "#app/domain/staff/totp.server.ts";
import { env } from "#app/platform/env.server.ts";
import { ledgerIsReadable } from "#tests/support/ledger-is-readable.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenSignedIn } from "#tests/support/scenarios/given-signed-in.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

const folder = await mkdtemp(path.join(tmpdir(), "yswd-commands-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
await productDatabase();
await givenSettings();

vi.setConfig({ testTimeout: 120_000 });

type Ran = { code: number; stdout: string; stderr: string };

async function run(command: string, ...args: string[]): Promise<Ran> {
  const { DATABASE_URL, APP_KEYS } = env();
  // biome-ignore lint/style/noProcessEnv: what every child process needs
  const { PATH } = process.env;
  const own = {
    DATABASE_URL,
    APP_KEYS,
    ORIGIN: "https://said.example",
    DATA_FOLDER: folder,
    NODE_ENV: "test" as const,
  };
  const options = { env: { PATH, ...own } };
  const call = promisify(execFile)(
    process.execPath,
    ["--import", "tsx", `app/commands/${command}.ts`, ...args],
    options,
  );
  return call.then(
    (done) => ({ code: 0, ...done }),
    (failed: Ran) => ({ code: failed.code, stdout: failed.stdout, stderr: failed.stderr }),
  );
}

test("staff:invite prints the one link and nothing else", async () => {
  const ran = await run("staff-invite", "First@operator.example", "--role", "administrator");
  expect(ran).toMatchObject({ code: 0, stderr: "" });
  expect(ran.stdout).toMatch(/^https:\/\/said\.example\/staff\/join\/[\w-]{43}\n$/);
  const token = ran.stdout.trim().split("/").at(-1) ?? "";
  const now = new Date();
  const invitation = await findInvitation({ token, now });
  expect(invitation).toMatchObject({ email: "first@operator.example", role: "administrator" });
  expect(totpCode({ secret: invitation.secret, now })).toMatch(/^\d{6}$/);
});

test.each([
  [["sam@operator.example", "--role", "king"], "Give a role, one of volunteer, reader, caseworker"],
  [["sam", "--role", "publisher"], "sam is not an e-mail address"],
])("staff:invite %j is refused with one sentence", async (args, sentence) => {
  const ran = await run("staff-invite", ...args);
  expect(ran).toMatchObject({ code: 1, stdout: "" });
  expect(ran.stderr).toMatch(/^[^\n]+\n$/);
  expect(ran.stderr).toContain(sentence);
});

test("staff:restore prints one link, signs the person out, and the ledger says so; a stranger has no access to restore", async () => {
  const { staff } = await givenSignedIn({ role: "administrator" });
  const ran = await run("staff-restore", staff.email.toUpperCase());
  expect(ran.stdout).toMatch(/^https:\/\/said\.example\/staff\/join\/[\w-]{43}\n$/);
  expect(ran.code).toBe(0);
  const token = ran.stdout.trim().split("/").at(-1) ?? "";
  expect(await findInvitation({ token, now: new Date() })).toMatchObject({ role: "administrator" });
  expect(await db().staffSession.count({ where: { staffId: staff.id } })).toBe(0);
  const told = await db().ledgerEntry.findMany({ where: { subjectId: staff.id, kind: "staff.restored" } });
  expect(told).toMatchObject([{ actor: "commandLine" }]);
  const unknown = await run("staff-restore", "nobody@operator.example");
  expect(unknown).toMatchObject({ code: 1, stdout: "" });
  expect(unknown.stderr).toMatch(/^nobody@operator\.example has no account\.[^\n]+\n$/);
});

test("demo:code refuses a real installation", async () => {
  const { email } = await givenStaff();
  const ran = await run("demo-code", email);
  expect(ran).toMatchObject({ code: 1, stdout: "" });
  expect(ran.stderr).toContain("This database holds a real installation");
});

test("ledger:verify says of each month whether the ledger still is as it was, and refuses what is no month", async () => {
  expect(await run("ledger-verify")).toMatchObject({ code: 1, stderr: "There is no snapshot yet.\n" });
  await givenFeedback({ now: new Date("2026-08-30T10:00:00Z") });
  await ledgerIsReadable();
  await takeSnapshots({ now: new Date("2026-09-02T10:00:00Z"), timeZone: "Europe/London" });
  expect(await run("ledger-verify", "2026-08")).toMatchObject({ code: 0, stderr: "" });
  expect((await run("ledger-verify", "August")).stderr).toContain("Name one month");
  expect((await run("ledger-verify", "2025-01")).stderr).toBe("There is no snapshot of 2025-01.\n");
});
