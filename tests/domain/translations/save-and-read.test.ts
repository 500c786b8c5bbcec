import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { passageToTranslate } from "#app/domain/insights/passages-to-translate.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { markTranslationRead } from "#app/domain/translations/mark-translation-read.server.ts";
import { saveTranslation } from "#app/domain/translations/save-translation.server.ts";
import { translationForStaff } from "#app/domain/translations/translation-for-staff.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-20T12:00:00Z");

async function givenOriginal(name = "At the library") {
  const { id } = await givenEvent({ name });
  await db().communityEvent.update({ where: { id }, data: { summary: "Tea.\n\nAnd talk." } });
  return passageToTranslate({ kind: "event", subjectId: id, written: "en" });
}

type Original = Awaited<ReturnType<typeof givenOriginal>>;
const WORDS = { name: "W bibliotece", summary: "Herbata.\n\nI rozmowa." };

const standing = (original: Original) => translationForStaff({ original, language: "pl" });

async function save(original: Original, words: Record<string, string> = WORDS) {
  const { seen } = await standing(original);
  return saveTranslation({ original, language: "pl", words, seen, by, now });
}

async function markRead(original: Original, readOn = "2026-11-20") {
  const { seen } = await standing(original);
  const reading = { original, language: "pl", seen, readBy: "Ewa", readOn, timeZone: "UTC", by, now };
  return markTranslationRead(reading);
}

test("all fields are saved as a draft, and the ledger has the kind and the language but no words", async () => {
  const original = await givenOriginal();
  expect((await standing(original)).state).toBe("missing");
  expect(await save(original)).toEqual({ ok: true });
  expect(await standing(original)).toMatchObject({ state: "draft", read: null });
  const entries = await db().ledgerEntry.findMany({
    where: { subjectId: original.subjectId, kind: { startsWith: "translation." } },
    select: { kind: true, details: true },
  });
  expect(entries).toEqual([{ kind: "translation.saved", details: { kind: "event", language: "pl" } }]);
});

test("a field without words is refused by its name, and nothing is stored", async () => {
  const original = await givenOriginal();
  expect(await save(original, { name: "W bibliotece", summary: " " })).toEqual({
    ok: false,
    reason: "missing",
    fields: ["summary"],
  });
  expect((await standing(original)).state).toBe("missing");
});

test("what is one line in the original is one line in the translation", async () => {
  const original = await givenOriginal();
  await save(original, { ...WORDS, name: "W\nbibliotece" });
  expect((await standing(original)).fields.map(({ words }) => words)).toEqual([
    "W bibliotece",
    "Herbata.\n\nI rozmowa.",
  ]);
});

test("somebody who does not see what another one saved meanwhile saves nothing over it", async () => {
  const original = await givenOriginal();
  const { seen } = await standing(original);
  const saveAs = (name: string) =>
    saveTranslation({ original, language: "pl", words: { ...WORDS, name }, seen, by, now });
  const results = await Promise.all([saveAs("Pierwsza"), saveAs("Druga")]);
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(results).toContainEqual({ ok: false, reason: "changed-meanwhile" });
});

test("the original's own language is refused", async () => {
  const original = await givenOriginal();
  expect(() => saveTranslation({ original, language: "en", words: WORDS, seen: "", by, now })).toThrowError();
});

test("a draft becomes read by a name on a day, and a later edit makes it a draft again", async () => {
  const original = await givenOriginal();
  await save(original);
  expect(await markRead(original)).toEqual({ ok: true });
  expect(await standing(original)).toMatchObject({
    state: "read",
    read: { by: "Ewa", on: new Date("2026-11-20") },
  });
  await save(original);
  expect((await standing(original)).state).toBe("read");
  await save(original, { ...WORDS, name: "W bibliotece miejskiej" });
  expect(await standing(original)).toMatchObject({ state: "draft", read: null });
});

test("nobody vouches for the future, for nothing, for words that changed, or twice", async () => {
  const original = await givenOriginal();
  expect(await markRead(original)).toMatchObject({ reason: "not-a-draft" });
  await save(original);
  expect(await markRead(original, "2026-11-21")).toMatchObject({ reason: "in-the-future" });
  const { seen } = await standing(original);
  await save(original, { ...WORDS, name: "Inaczej" });
  const late = { readBy: "Ewa", readOn: "2026-11-20", timeZone: "UTC", by, now: after(now, days(1)) };
  expect(await markTranslationRead({ original, language: "pl", seen, ...late })).toMatchObject({
    reason: "changed-meanwhile",
  });
  await markRead(original);
  expect(await markRead(original)).toMatchObject({ reason: "not-a-draft" });
});

test("a changed original puts the translation out of date, for the staff too, and it cannot be marked as read", async () => {
  const original = await givenOriginal();
  await save(original);
  await db().communityEvent.update({ where: { id: original.subjectId }, data: { name: "In the park" } });
  const { kind, subjectId } = original;
  const changed = await passageToTranslate({ kind, subjectId, written: "en" });
  const now = await standing(changed);
  expect(now.state).toBe("outOfDate");
  expect(now.fields.map(({ field, isOutOfDate }) => [field, isOutOfDate])).toEqual([
    ["name", true],
    ["summary", false],
  ]);
  expect(await markRead(changed)).toMatchObject({ ok: false });
});
