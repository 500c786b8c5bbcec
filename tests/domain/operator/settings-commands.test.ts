import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { SYSTEM } from "#app/domain/ledger/actor.ts";
import { chosenLanguages } from "#app/domain/operator/offered-languages.server.ts";
import { saveIdentity } from "#app/domain/operator/save-identity.server.ts";
import { saveSupportOrganisations } from "#app/domain/operator/save-support-organisations.server.ts";
import { supportFormSchema, supportRowsOf } from "#app/domain/operator/schema.ts";
import { getSettings } from "#app/domain/operator/settings.server.ts";
import { listSupportOrganisations } from "#app/domain/operator/support-organisations.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { DEMO_SETTINGS, givenSettings } from "#tests/support/scenarios/given-settings.ts";

await productDatabase();
await givenSettings();

const now = new Date("2026-11-23T10:00:00Z");
const by = SYSTEM;
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
const entries = (kind: string) => db().ledgerEntry.count({ where: { kind } });

test("the list of who can help is replaced as a whole, in its order", async () => {
  const row = { id: "", kind: "support" as const, name: "Helpline", phone: "", url: "", words: "" };
  await saveSupportOrganisations({ rows: [row, { ...row, name: "Advice" }], by, now });
  const [helpline, advice] = await listSupportOrganisations();
  const rows = [
    { ...row, name: "New first" },
    { ...row, id: helpline?.id ?? "", name: "Helpline renamed", phone: "116 123" },
  ];
  await saveSupportOrganisations({ rows, by, now });
  const after = await listSupportOrganisations();
  expect(after.map(({ name }) => name)).toEqual(["New first", "Helpline renamed"]);
  expect(after[1]).toMatchObject({ id: helpline?.id, phone: "116 123" });
  const gone = await db().supportOrganisation.findUnique({ where: { id: advice?.id ?? "" } });
  expect(gone?.retiredAt).toEqual(now);
  expect(await entries("support.changed")).toBe(2);
});

test("the table of who can help names the wrong field by its row and forgives an address without https", () => {
  const columns = {
    supportId: ["", "", ""],
    supportKind: ["support", "support", "support"],
    supportName: ["Helpline", "", ""],
    supportPhone: ["", "", ""],
    supportUrl: ["www.example.org", "", "javascript:alert(1)"],
    supportWords: ["", "", ""],
  };
  const read = supportFormSchema.safeParse(columns);
  const wrong = read.error?.issues.map(({ path, message }) => [path[0], message]);
  expect(wrong).toEqual([
    ["supportName-3", "error.settings.supportName"],
    ["supportUrl-3", "error.settings.url"],
  ]);
  const good = supportFormSchema.parse({ ...columns, supportUrl: ["www.example.org", "", ""] });
  expect(supportRowsOf(good).map(({ url }) => url)).toEqual(["https://www.example.org"]);
});

test("a logo is known by its first bytes, replaced and taken away", async () => {
  const { logoFileId: _, ...value } = DEMO_SETTINGS.identity;
  const svg = new TextEncoder().encode("<svg onload=alert(1)>");
  expect(await saveIdentity({ value, logo: svg, by, now })).toEqual({ ok: false, reason: "logoKind" });
  const big = new Uint8Array(300 * 1024 + 1);
  expect(await saveIdentity({ value, logo: big, by, now })).toEqual({ ok: false, reason: "logoTooBig" });
  expect((await getSettings()).identity.logoFileId).toBeNull();
  expect(await saveIdentity({ value, logo: png, by, now })).toEqual({ ok: true });
  const first = (await getSettings()).identity.logoFileId;
  await saveIdentity({ value, logo: null, by, now });
  expect((await getSettings()).identity.logoFileId).toBe(first);
  await saveIdentity({ value, logo: png, by, now });
  expect((await getSettings()).identity.logoFileId).not.toBe(first);
  await saveIdentity({ value, logo: null, removeLogo: true, by, now });
  expect((await getSettings()).identity.logoFileId).toBeNull();
  expect(await db().storedFile.count()).toBe(0);
});

test("the language that the site opens in is always offered, and only known ones are taken", () => {
  expect(chosenLanguages({ default: "en", offered: [] })).toEqual({ default: "en", offered: ["en"] });
  expect(chosenLanguages({ default: "en", offered: ["pl", "en"] }, ["pl"])).toEqual({
    default: "en",
    offered: ["en", "pl"],
  });
  expect(chosenLanguages({ default: "tlh", offered: ["en"] })).toBeNull();
});
