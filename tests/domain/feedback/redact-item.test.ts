import fc from "fast-check";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { cutWords, findOccurrences, mergeCuts } from "#app/domain/feedback/cut-words.ts";
import { liftRedaction } from "#app/domain/feedback/lift-redaction.server.ts";
import { objectToCut } from "#app/domain/feedback/object-to-cut.server.ts";
import { redactItem } from "#app/domain/feedback/redact-item.server.ts";
import { settleObjection } from "#app/domain/feedback/settle-objection.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { originalWords } from "#app/domain/triage/original-words.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { after, days } from "#app/platform/clock.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-23T12:00:00Z");
const why = { reason: "namesSomeone" as const, by, now };

const shownOf = async (itemId: string) => (await queueItem({ itemId })).words?.shown;

test("every place of the words is cut, in any case and over line ends, and the original stays", async () => {
  const words = "Sam Lee said no.\nAsk sam\nlee, or SAM LEE's brother, at Samley.";
  const { itemId } = await givenFeedback({ words });
  expect(await redactItem({ itemId, phrases: ["sam lee"], ...why })).toEqual({ ok: true, cuts: 3 });
  expect(await shownOf(itemId)).toBe("[…] said no.\nAsk […], or […]'s brother, at Samley.");
  const kept = await db().feedbackWords.findUniqueOrThrow({ where: { itemId }, select: { original: true } });
  expect(kept.original).toBe(words);
});

test("the ledger tells how many parts were cut and why, and no word of them", async () => {
  const { itemId } = await givenFeedback({ words: "Ring 07700 900123 after six." });
  await redactItem({ itemId, phrases: ["07700 900123"], ...why, reason: "personalDetail" });
  const entry = await db().ledgerEntry.findFirstOrThrow({
    where: { subjectId: itemId, kind: "item.redacted" },
    select: { reason: true, details: true, note: true },
  });
  expect(entry).toEqual({ reason: "personalDetail", details: { cuts: 1 }, note: null });
});

test("cuts that overlap or touch are one, and may come as offsets", async () => {
  const { itemId } = await givenFeedback({ words: "0123456789" });
  const cuts = [
    { startsAt: 2, endsAt: 4 },
    { startsAt: 3, endsAt: 5 },
    { startsAt: 5, endsAt: 6 },
  ];
  expect(await redactItem({ itemId, cuts, ...why })).toEqual({ ok: true, cuts: 1 });
  expect(await shownOf(itemId)).toBe("01[…]6789");
});

test("words that are not there, or cut already, are refused and nothing is stored", async () => {
  const { itemId } = await givenFeedback({ words: "Only these words." });
  expect(await redactItem({ itemId, phrases: ["these", "others"], ...why })).toEqual({
    ok: false,
    reason: "phrase-not-found",
  });
  expect(await shownOf(itemId)).toBe("Only these words.");
  await redactItem({ itemId, phrases: ["these"], ...why });
  const again = await redactItem({ itemId, phrases: ["these"], ...why });
  expect(again).toEqual({ ok: false, reason: "nothing-to-cut" });
  expect(await redactItem({ itemId, ...why })).toEqual({ ok: false, reason: "nothing-to-cut" });
});

test("a cut is lifted alone, and is not there a second time", async () => {
  const { itemId } = await givenFeedback({ words: "One and two." });
  await redactItem({ itemId, phrases: ["One", "two"], ...why });
  const [first] = (await queueItem({ itemId })).redactions;
  const redactionId = first?.id ?? "";
  expect(await liftRedaction({ itemId, redactionId, by, now })).toEqual({ ok: true });
  expect(await shownOf(itemId)).toBe("One and […].");
  await expect(liftRedaction({ itemId, redactionId, by, now })).rejects.toMatchObject({ status: 404 });
});

test("from the day on by which the original is to be destroyed, no cut is lifted", async () => {
  const { itemId } = await givenFeedback({ words: "One and two." });
  await redactItem({ itemId, phrases: ["One"], ...why });
  const { redactions, words } = await queueItem({ itemId });
  const redactionId = redactions[0]?.id ?? "";
  const due = words?.destroyBy ?? now;
  const gone = { ok: false, reason: "words-gone" };
  expect(await liftRedaction({ itemId, redactionId, by, now: due })).toEqual(gone);
  await objectToCut({ itemId, words: null, now });
  const { id: objectionId } = await db().itemObjection.findFirstOrThrow({ where: { itemId } });
  const settle = { itemId, objectionId, outcome: "lifted", sentence: "", by } as const;
  expect(await settleObjection({ ...settle, now: due })).toEqual(gone);
  expect(await shownOf(itemId)).toBe("[…] and two.");
  expect(await settleObjection({ ...settle, now: after(due, -days(1)) })).toEqual({ ok: true });
  expect(await shownOf(itemId)).toBe("One and two.");
});

test("what was withdrawn has nothing to cut or to read", async () => {
  const { itemId } = await givenFeedback();
  await withdrawItem({ itemId, now });
  expect(await redactItem({ itemId, phrases: ["the"], ...why })).toEqual({ ok: false, reason: "withdrawn" });
  const read = originalWords({ itemId, reason: "checkCut", by, now });
  await expect(read).rejects.toMatchObject({ status: 404 });
});

test("each reading of the original is in the ledger with its reason", async () => {
  const { itemId } = await givenFeedback({ words: "Ask Sam." });
  await redactItem({ itemId, phrases: ["Sam"], ...why });
  const read = await originalWords({ itemId, reason: "safety", by, now });
  expect(read).toEqual({ original: "Ask Sam.", cuts: [{ startsAt: 4, endsAt: 7 }] });
  const where = { subjectId: itemId, kind: "item.originalRead", reason: "safety", staffId: by.staffId };
  expect(await db().ledgerEntry.count({ where })).toBe(1);
});

test("a phrase is cut as whole words where there are some, else wherever it stands", () => {
  const cut = (words: string, phrase: string) => cutWords(words, findOccurrences(words, phrase));
  expect(cut("Ann came annually, Ann's way", "ann")).toBe("[…] came annually, […]'s way");
  expect(cut("Mail sam@home.example now", "sam@home")).toBe("Mail […].example now");
  expect(cut("tel:07700900123x", "07700900123")).toBe("tel:[…]x");
  expect(cut("what? (yes) [no]", "(yes) [no]")).toBe("what? […]");
  expect(findOccurrences("words", "  ")).toEqual([]);
});

test("no cut splits a character, leaves the words or loses what is not cut", () => {
  const cut = fc.record({ startsAt: fc.nat(30), endsAt: fc.nat(30) });
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.array(cut, { maxLength: 4 }),
      (words, cuts) => {
        const merged = mergeCuts(words, cuts);
        const left = cutWords(words, cuts);
        expect(left.isWellFormed()).toBe(words.isWellFormed());
        const cutAway = merged.reduce((sum, { startsAt, endsAt }) => sum + endsAt - startsAt, 0);
        expect(left.length).toBe(words.length - cutAway + 3 * merged.length);
      },
    ),
    { seed: 7 },
  );
});

test("from the date on by which the original is to be destroyed nobody reads it, and nothing says that they did", async () => {
  const { itemId } = await givenFeedback({ words: "Ask Zebedee.", keepWordsMonths: 1, now });
  const { destroyBy } = await db().feedbackWords.findUniqueOrThrow({ where: { itemId } });
  const read = (at: Date) => originalWords({ itemId, reason: "safety", by, now: at });
  await expect(read(destroyBy)).rejects.toMatchObject({ status: 404 });
  const before = new Date(destroyBy.getTime() - 1);
  expect((await read(before)).original).toBe("Ask Zebedee.");
  const readings = { subjectId: itemId, kind: "item.originalRead" };
  expect(await db().ledgerEntry.count({ where: readings })).toBe(1);
});
