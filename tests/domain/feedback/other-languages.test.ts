import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { itemsInShort } from "#app/domain/desk/items-in-short.server.ts";
import { correctLanguage } from "#app/domain/feedback/correct-language.server.ts";
import { redactItem } from "#app/domain/feedback/redact-item.server.ts";
import { saveItemTranslation } from "#app/domain/feedback/save-item-translation.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { workingWords } from "#app/domain/feedback/working-words.ts";
import { itemOnDesk } from "#app/domain/insights/item-on-desk.server.ts";
import { SYSTEM, staffActor } from "#app/domain/ledger/actor.ts";
import { saveSettings } from "#app/domain/operator/save-settings.server.ts";
import { isReadIn } from "#app/domain/operator/team-languages.ts";
import { answeredForStaff } from "#app/domain/responses/answered-for-staff.server.ts";
import { giveVerdict } from "#app/domain/responses/give-verdict.server.ts";
import { secondLook } from "#app/domain/responses/second-look.server.ts";
import { setStaffLanguages } from "#app/domain/staff/set-staff-languages.server.ts";
import { itemHints } from "#app/domain/triage/item-hints.server.ts";
import { itemProtection } from "#app/domain/triage/item-protection.server.ts";
import { itemsToGroup } from "#app/domain/triage/items-to-group.server.ts";
import { itemToRead, needsReader } from "#app/domain/triage/needs-reader.server.ts";
import { queue } from "#app/domain/triage/queue.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { queueSchema } from "#app/domain/triage/schema.ts";
import { similarItems } from "#app/domain/triage/similar-items.server.ts";
import { suggestedGroups } from "#app/domain/triage/suggested-groups.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { DEMO_SETTINGS, givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenTheme } from "#tests/support/scenarios/given-theme.ts";

await productDatabase();
await givenSettings();
const now = new Date("2026-11-23T12:00:00Z");
const reader = await givenStaff({ role: "reader" });
const caseworker = await givenStaff({ role: "caseworker" });
const by = staffActor(reader);
await setStaffLanguages({ staffId: reader.id, languages: ["pl", "pa"], by: SYSTEM, now });

const givenPolish = () =>
  givenFeedback({ words: `Przystanek jest ciemny. ${Math.random()}`, language: "pl", now });
const protection = (itemId: string) => itemProtection({ itemId, staffId: caseworker.id });
const found = async (query: Record<string, string>) =>
  (await queue({ filters: queueSchema.parse(query), staffId: caseworker.id, now })).rows.map(({ id }) => id);

test("an item in a language that the team does not read waits for a reader, and is not screened", async () => {
  const { itemId } = await givenPolish();
  expect(await protection(itemId)).toMatchObject({ needsReaderSince: now, isScreened: false });
  const { itemId: english } = await givenFeedback({ language: "en-GB", now });
  expect(await protection(english)).toMatchObject({ needsReaderSince: null, isScreened: true });
  expect(await found({ look: "reader" })).toContain(itemId);
  expect(await found({ look: "reader" })).not.toContain(english);
});

test("somebody sees what waits in their languages and nothing in others; without words nobody does", async () => {
  const { itemId } = await givenPolish();
  const { itemId: urdu } = await givenFeedback({ language: "ur", now });
  const { items, counts } = await needsReader({ staffId: reader.id });
  expect(items.map(({ id }) => id)).toContain(itemId);
  expect(items.map(({ id }) => id)).not.toContain(urdu);
  expect(counts.map(({ language }) => language)).toContain("ur");
  expect((await itemToRead({ itemId, staffId: reader.id })).words).toContain("Przystanek");
  for (const [id, staffId] of [
    [urdu, reader.id],
    [itemId, caseworker.id],
  ] as const) {
    await expect(itemToRead({ itemId: id, staffId })).rejects.toMatchObject({ status: 404 });
  }
  await withdrawItem({ itemId, now });
  const after = await needsReader({ staffId: reader.id });
  expect(after.items.map(({ id }) => id)).not.toContain(itemId);
});

test("a reader sees no English item, not even by its address", async () => {
  const { itemId } = await givenFeedback({ now });
  await setStaffLanguages({ staffId: reader.id, languages: ["en", "pa", "pl"], by: SYSTEM, now });
  await expect(itemToRead({ itemId, staffId: reader.id })).rejects.toMatchObject({ status: 404 });
});

test("the translation stands beside the original; hints, search and the working words are of it", async () => {
  const { itemId } = await givenPolish();
  const saved = { itemId, words: "The quetzal stop is dark. He said he will kill me.", by, now };
  expect(await saveItemTranslation(saved)).toEqual({ ok: true });
  const { translation, needsReaderSince, hints, isScreened } = await protection(itemId);
  expect([translation?.language, translation?.by, needsReaderSince, isScreened]).toEqual([
    "en",
    reader.name,
    null,
    true,
  ]);
  expect(hints.map(({ kind, words }) => [kind, words])).toEqual([["risk", "kill me"]]);
  expect(await db().safeguardingAlert.count({ where: { itemId } })).toBe(1);
  const item = await queueItem({ itemId });
  expect(item.words?.shown).toContain("Przystanek");
  expect(workingWords(item)).toMatchObject({ language: "en", isTranslated: true });
  expect(await found({ q: "quetzal" })).toEqual([itemId]);
  expect(await found({ q: "przystanek quetzal" })).toEqual([]);
  expect(await found({ risk: "risk" })).toContain(itemId);
  await saveItemTranslation({ ...saved, words: "The stop is dark." });
  expect((await itemHints({ itemId })).hints).toEqual([]);
  expect(await db().safeguardingAlert.count({ where: { itemId } })).toBe(1);
});

test("a decision about several and a group that was refused show the translation, as it is cut", async () => {
  const { itemId } = await givenPolish();
  await saveItemTranslation({ itemId, words: "The quokka stop is dark, says Zebedee.", by, now });
  await redactItem({ itemId, phrases: ["Zebedee"], reason: "namesSomeone", by: staffActor(caseworker), now });
  const read = { words: "The quokka stop is dark, says […].", language: "en" };
  expect(await itemsInShort([itemId])).toMatchObject([{ id: itemId, ...read, disposition: "waiting" }]);
  expect(await itemsToGroup([itemId, "no id"])).toMatchObject([{ itemId, ...read }]);
  await withdrawItem({ itemId, now });
  expect(await itemsInShort([itemId])).toMatchObject([{ id: itemId, words: null }]);
  expect(await itemsToGroup([itemId])).toEqual([]);
});

test("while it waits the item names who can translate it; whoever has left is nobody", async () => {
  const { itemId } = await givenPolish();
  expect((await protection(itemId)).readers).toEqual([reader.name]);
  const { itemId: urdu } = await givenFeedback({ language: "ur", now });
  expect((await protection(urdu)).readers).toEqual([]);
  const where = { id: reader.id };
  await db().staffMember.update({ where, data: { disabledAt: now } });
  expect((await protection(itemId)).readers).toEqual([]);
  await db().staffMember.update({ where, data: { disabledAt: null } });
  await saveItemTranslation({ itemId, words: "The stop is dark.", by, now });
  expect((await protection(itemId)).readers).toEqual([]);
});

test("what is alike, suggested groups and suggested themes go by the translation", async () => {
  const { itemId } = await givenFeedback({ words: "Krowy stoją na moście.", language: "pl", now });
  const { itemId: english } = await givenFeedback({ words: "Cows are standing on the old bridge.", now });
  const alike = async () => (await similarItems({ itemId: english, take: 3 })).map((one) => one.itemId);
  expect(await alike()).not.toContain(itemId);
  await saveItemTranslation({ itemId, words: "Cows are standing on the bridge.", by, now });
  expect(await alike()).toContain(itemId);
  const groups = await suggestedGroups({ take: 20 });
  const together = groups.find(({ items }) => items.some((one) => one.itemId === english));
  expect(together?.items.map((one) => one.itemId)).toContain(itemId);
  const theme = await givenTheme({ name: "Cows on the bridge" });
  expect((await itemOnDesk(itemId)).sort.ticked).toContain(theme.id);
});

test("what a response answers, and a second look, show the translation, behind a warning where it may be hard", async () => {
  const { itemId } = await givenPolish();
  await saveItemTranslation({ itemId, words: "He said he will kill me.", by, now });
  const { responseId, slug } = await givenPublishedResponse({ itemIds: [itemId], now });
  const shown = { language: "en", needsWarning: true };
  expect((await answeredForStaff({ responseId })).items).toMatchObject([
    { id: itemId, words: "He said he will kill me.", ...shown },
  ]);
  await giveVerdict({ itemId, about: { slug }, stage: "did", answer: "no", words: null, now });
  expect(await secondLook({ itemId })).toMatchObject({
    words: { shown: "He said he will kill me.", ...shown },
  });
});

test("only who reads the language translates, and nothing that was taken back", async () => {
  const { itemId } = await givenPolish();
  const given = { itemId, words: "The stop is dark.", now };
  expect(await saveItemTranslation({ ...given, by: staffActor(caseworker) })).toEqual({
    ok: false,
    reason: "not-your-language",
  });
  await saveItemTranslation({ ...given, by });
  await withdrawItem({ itemId, now });
  expect(await db().itemTranslation.count({ where: { itemId } })).toBe(0);
  expect(await saveItemTranslation({ ...given, by })).toEqual({ ok: false, reason: "withdrawn" });
});

test("a phrase is cut out of the translation too", async () => {
  const { itemId } = await givenFeedback({ words: "Zapytaj Zebedee o przystanek.", language: "pl", now });
  await saveItemTranslation({ itemId, words: "Ask Zebedee at 07700 900123 about the stop.", by, now });
  const cut = { itemId, reason: "namesSomeone" as const, by: staffActor(caseworker), now };
  expect(await redactItem({ ...cut, phrases: ["Zebedee"] })).toEqual({ ok: true, cuts: 2 });
  expect(await redactItem({ ...cut, phrases: ["07700 900123"] })).toEqual({ ok: true, cuts: 1 });
  expect(await redactItem({ ...cut, phrases: ["nobody"] })).toEqual({
    ok: false,
    reason: "phrase-not-found",
  });
  const { translation, hints } = await protection(itemId);
  expect(translation?.words).toBe("Ask […] at […] about the stop.");
  expect((await queueItem({ itemId })).words?.shown).toBe("Zapytaj […] o przystanek.");
  expect(hints).toEqual([]);
});

test("the language is corrected with an entry; then it is screened, or waits for a reader", async () => {
  const { itemId } = await givenFeedback({ words: "He will kill me.", language: "pl", now });
  const correct = (language: string) =>
    correctLanguage({ itemId, language, by: staffActor(caseworker), now });
  expect(await correct("en")).toEqual({ ok: true });
  expect(await correct("en")).toEqual({ ok: true });
  expect(await protection(itemId)).toMatchObject({ needsReaderSince: null, needsWarning: true });
  const entries = await db().ledgerEntry.findMany({
    where: { subjectId: itemId, kind: "item.languageCorrected" },
    select: { details: true },
  });
  expect(entries).toEqual([{ details: { language: "en" } }]);
  expect(await correct("ur")).toEqual({ ok: true });
  expect(await protection(itemId)).toMatchObject({ needsReaderSince: now, isScreened: false });
  expect(await correct("xx-nothing")).toEqual({ ok: false, reason: "unknown-language" });
});

test("the team's languages are a setting; none means the site's main language", async () => {
  const team = { ...DEMO_SETTINGS.team, languages: ["en", "pl"] };
  await saveSettings({ section: "team", value: team, by: SYSTEM, now });
  const { itemId } = await givenPolish();
  expect((await protection(itemId)).needsReaderSince).toBe(null);
  await saveSettings({ section: "team", value: DEMO_SETTINGS.team, by: SYSTEM, now });
  expect([isReadIn(["pt"], "pt-BR"), isReadIn(["pt-BR"], "pt"), isReadIn([], "en")]).toEqual([
    true,
    false,
    false,
  ]);
});

test("languages of a colleague are in the ledger once, and none are set for a closed account", async () => {
  const { id: staffId } = await givenStaff();
  const set = () => setStaffLanguages({ staffId, languages: ["ur", "ar", "ur"], by: SYSTEM, now });
  await set();
  await set();
  const entries = await db().ledgerEntry.findMany({
    where: { subjectId: staffId },
    select: { details: true },
  });
  expect(entries).toEqual([{ details: { languages: ["ar", "ur"] } }]);
  await db().staffMember.update({ where: { id: staffId }, data: { disabledAt: now } });
  expect(await set()).toEqual({ ok: false, reason: "disabled" });
});

test("distressing items are left out when somebody asks for it, until their hints are settled", async () => {
  const { itemId } = await givenFeedback({ words: "I was spat at and cannot cope.", now });
  expect(await found({})).toContain(itemId);
  expect(await found({ calm: "yes" })).not.toContain(itemId);
  await db().itemHint.updateMany({ where: { itemId }, data: { settledAt: now } });
  expect(await found({ calm: "yes" })).toContain(itemId);
});
