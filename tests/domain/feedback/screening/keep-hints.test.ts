import fc from "fast-check";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { cutWords, mergeCuts } from "#app/domain/feedback/cut-words.ts";
import { importFeedback } from "#app/domain/feedback/import-feedback.server.ts";
import { readImportTable } from "#app/domain/feedback/import-table.ts";
import { liftRedaction } from "#app/domain/feedback/lift-redaction.server.ts";
import { redactItem } from "#app/domain/feedback/redact-item.server.ts";
import { shownPlace } from "#app/domain/feedback/screening/shown-place.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { COMMAND_LINE, staffActor } from "#app/domain/ledger/actor.ts";
import { itemHints } from "#app/domain/triage/item-hints.server.ts";
import { openItemAlert } from "#app/domain/triage/open-item-alert.server.ts";
import { settleHint } from "#app/domain/triage/settle-hint.server.ts";
import { random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-23T12:00:00Z");

const kindsOf = async (itemId: string) => (await itemHints({ itemId })).hints.map(({ kind }) => kind);
const entriesOf = (itemId: string) =>
  db().ledgerEntry.findMany({ where: { subjectId: itemId }, orderBy: { id: "asc" }, select: { kind: true } });

test("what is said is screened in the transaction that stores it, and nothing is refused for it", async () => {
  const { itemId } = await givenFeedback({ words: "He said he will kill me. Ring 07700 900123." });
  const { hints, needsWarning, isScreened } = await itemHints({ itemId });
  expect(hints.map(({ kind, words }) => `${kind}: ${words}`)).toEqual([
    "risk: kill me",
    "personal: 07700 900123",
  ]);
  expect([needsWarning, isScreened]).toEqual([true, true]);
  const { itemId: calm } = await givenFeedback({ words: "More lights in the park, please." });
  expect(await itemHints({ itemId: calm })).toEqual({ hints: [], isScreened: true, needsWarning: false });
});

test("a hint of a risk to life or to a child raises one alert and says so in the ledger; other hints raise none", async () => {
  const { itemId } = await givenFeedback({ words: "My son was kicked on the way to school." });
  const alert = { where: { itemId }, select: { leadToldAt: true, openedAt: true } };
  expect(await db().safeguardingAlert.findMany(alert)).toEqual([{ leadToldAt: null, openedAt: null }]);
  expect(await entriesOf(itemId)).toEqual([{ kind: "item.received" }, { kind: "item.flaggedAtRisk" }]);
  const { itemId: other } = await givenFeedback({ words: "Ring me on 07700 900123." });
  expect(await db().safeguardingAlert.count({ where: { itemId: other } })).toBe(0);
});

test("only the safeguarding lead or the deputy opens the alert of an item", async () => {
  const { itemId } = await givenFeedback({ words: "I want to end my life." });
  const deputy = await givenStaff({ role: "administrator" });
  const given = { itemId, deputyEmail: deputy.email, now };
  expect(await openItemAlert({ ...given, reader: await givenStaff({ role: "caseworker" }) })).toBe(false);
  expect(await openItemAlert({ ...given, reader: deputy })).toBe(true);
  expect(await openItemAlert({ ...given, reader: await givenStaff({ role: "safeguardingLead" }) })).toBe(
    false,
  );
  const opened = await db().safeguardingAlert.findFirst({ where: { itemId }, select: { openedById: true } });
  expect(opened?.openedById).toBe(deputy.id);
});

test("a spreadsheet is screened too, row by row in its own language", async () => {
  const { id: eventId } = await givenEvent();
  const table = readImportTable({
    content: "text;language\nThey are grooming young lads here.;\nZadzwoń 07700 900123, kill me;pl\n",
    map: { language: "language" },
  });
  await importFeedback({
    rows: table.ok ? table.rows : [],
    eventId,
    language: "en",
    keepWordsMonths: 24,
    by: COMMAND_LINE,
    now,
    random,
  });
  const items = await db().feedbackItem.findMany({
    where: { eventId },
    orderBy: { language: "asc" },
    select: { needsReaderSince: true, hints: { select: { kind: true } }, alerts: { select: { id: true } } },
  });
  expect(items.map(({ hints }) => hints.map(({ kind }) => kind))).toEqual([["child"], ["personal"]]);
  expect(items.map(({ needsReaderSince }) => needsReaderSince)).toEqual([null, now]);
  expect(items.map(({ alerts }) => alerts.length)).toEqual([1, 0]);
});

test("settling a hint is in the ledger once, and it warns no more", async () => {
  const { itemId } = await givenFeedback({ words: "I cannot cope any more." });
  const [hint] = (await itemHints({ itemId })).hints;
  const settle = () => settleHint({ itemId, hintId: hint?.id ?? "", by, now });
  await settle();
  await settle();
  expect((await itemHints({ itemId })).needsWarning).toBe(false);
  expect((await entriesOf(itemId)).filter(({ kind }) => kind === "item.hintSettled")).toHaveLength(1);
  const { itemId: other } = await givenFeedback();
  await expect(settleHint({ itemId: other, hintId: hint?.id ?? "", by, now })).rejects.toMatchObject({
    status: 404,
  });
});

test("a hint whose words are cut is settled and shows no words; put back, it is open again", async () => {
  const { itemId } = await givenFeedback({ words: "Ring 07700 900123 about the stop." });
  await redactItem({ itemId, phrases: ["07700 900123"], reason: "personalDetail", by, now });
  const [hint] = (await itemHints({ itemId })).hints;
  expect([hint?.words, hint?.settledAt]).toEqual([null, now]);
  const { id: redactionId } = await db().redaction.findFirstOrThrow({
    where: { itemId },
    select: { id: true },
  });
  await liftRedaction({ itemId, redactionId, by, now });
  const [again] = (await itemHints({ itemId })).hints;
  expect([again?.words, again?.settledAt]).toEqual(["07700 900123", null]);
});

test("taking it back takes the hints too", async () => {
  const { itemId } = await givenFeedback({ words: "He will kill me." });
  await withdrawItem({ itemId, now });
  expect(await db().itemHint.count({ where: { itemId } })).toBe(0);
  expect(await kindsOf(itemId)).toEqual([]);
});

test("whatever is cut, a place shows no cut word and keeps every other one", () => {
  const at = fc.nat({ max: 40 });
  fc.assert(
    fc.property(
      fc.string({ maxLength: 40 }),
      fc.array(fc.tuple(at, at)),
      at,
      at,
      (words, pairs, from, to) => {
        const cuts = pairs.map(([one, other]) => ({
          startsAt: Math.min(one, other),
          endsAt: Math.max(one, other),
        }));
        const place = {
          startsAt: Math.min(from, to, words.length),
          endsAt: Math.min(Math.max(from, to), words.length),
        };
        fc.pre(place.endsAt > place.startsAt);
        const shown = shownPlace(words, cuts, place);
        const merged = mergeCuts(words, cuts);
        const uncut = [...Array(words.length).keys()].filter(
          (n) =>
            n >= place.startsAt &&
            n < place.endsAt &&
            !merged.some((cut) => cut.startsAt <= n && n < cut.endsAt),
        );
        if (!shown) {
          expect(uncut).toEqual([]);
          return;
        }
        const seen = cutWords(words, cuts).slice(shown.startsAt, shown.endsAt).replaceAll("[…]", "");
        expect(seen).toBe(
          uncut
            .map((n) => words.charAt(n))
            .join("")
            .replaceAll("[…]", ""),
        );
      },
    ),
  );
});

test("the same words sent to one event again and again within an hour are a hint from the third time on", async () => {
  const [{ id: eventId }, { id: elsewhere }] = [await givenEvent(), await givenEvent()];
  const words = "Nobody wants these people in our town.";
  const rulesOf = async (over: { eventId: string | null; words?: string; at?: Date }) => {
    const { itemId } = await givenFeedback({ words, ...over, now: over.at ?? now });
    return (await itemHints({ itemId })).hints.map(({ rule }) => rule);
  };
  expect(await rulesOf({ eventId })).toEqual([]);
  expect(await rulesOf({ eventId })).toEqual([]);
  expect(await rulesOf({ eventId: elsewhere })).toEqual([]);
  expect(await rulesOf({ eventId })).toEqual(["sentAgain"]);
  const later = new Date(now.getTime() + 61 * 60_000);
  expect(await rulesOf({ eventId, at: later })).toEqual([]);
  const thanks = [1, 2, 3].map(() => rulesOf({ eventId, words: "Thank you." }));
  expect(await Promise.all(thanks)).toEqual([[], [], []]);
});
