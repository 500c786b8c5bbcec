import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { readMeasure } from "#app/domain/actions/parts/read-measure.server.ts";
import { setMeasure } from "#app/domain/actions/parts/set-measure.server.ts";
import { withdrawPart } from "#app/domain/actions/parts/withdraw-part.server.ts";
import type { DueDate } from "#app/domain/actions/promises/due-date.ts";
import { movePromise } from "#app/domain/actions/promises/move-promise.server.ts";
import { publicPromise } from "#app/domain/actions/promises/public-promises.server.ts";
import { recordPromiseOutcome } from "#app/domain/actions/promises/record-promise-outcome.server.ts";
import { takeBackPromiseOutcome } from "#app/domain/actions/promises/take-back-promise-outcome.server.ts";
import { publicAction } from "#app/domain/actions/public-action.server.ts";
import { passagesToTranslate } from "#app/domain/insights/passages-to-translate.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { publicResponse } from "#app/domain/responses/public-response.server.ts";
import { publishResponse } from "#app/domain/responses/publish-response.server.ts";
import { reviseResponse } from "#app/domain/responses/revise-response.server.ts";
import { withdrawResponse } from "#app/domain/responses/withdraw-response.server.ts";
import { isPassageKind, PASSAGE_KINDS } from "#app/domain/translations/passage.ts";
import { random } from "#app/platform/random.server.ts";
import { textsFor } from "#app/platform/texts.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { EVERYTHING_CONFIRMED } from "#tests/support/scenarios/everything-confirmed.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenPromise } from "#tests/support/scenarios/given-promise.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenTranslation } from "#tests/support/scenarios/given-translation.ts";

await productDatabase();
await givenSettings({ languages: { default: "en", offered: ["en", "pl"] } });
const now = new Date("2026-03-01T12:00:00Z");
const timeZone = "Europe/London";
const by = staffActor(await givenStaff());
const day = (dueOn: string): DueDate => ({ dueOn, precision: "day" });

/** A draft in Polish of what the one of this kind says, and how it is then shown. */
async function translated(kind: string, words: Record<string, string>) {
  if (!isPassageKind(kind)) throw new Error(`${kind} is not translated`);
  const [newest] = await passagesToTranslate({ kind, written: "en" });
  if (!newest) throw new Error(`there is no ${kind}`);
  await givenTranslation({ kind, subjectId: newest.subjectId, language: "pl", words });
  return newest;
}

const inPolish = (words: string, original: string) => ({
  words,
  language: "pl",
  draftOf: { words: original, language: "en" },
});

test("why a promise has a new date, what came of it and why that was taken back are translated each by itself", async () => {
  const { promiseId, slug } = await givenPromise({ due: day("2026-06-30"), now });
  const shown = async (language: string) => (await publicPromise({ slug, now, language }))?.promise;
  const outcome = { promiseId, happenedOn: "2026-02-20", words: "All four lamps are up.", by, now, timeZone };
  await movePromise({ promiseId, due: day("2026-07-31"), reason: "The lamps came late.", by, now, timeZone });
  await translated("promiseDate", { reason: "Lampy przyszły późno." });
  expect((await recordPromiseOutcome({ ...outcome, kind: "kept", happenedOn: "2026-03-01" })).ok).toBe(true);
  await translated("promiseOutcome", { words: "Wszystkie lampy wiszą." });
  expect(await shown("pl")).toMatchObject({
    changes: [{ reason: inPolish("Lampy przyszły późno.", "The lamps came late.") }],
    outcome: { words: inPolish("Wszystkie lampy wiszą.", "All four lamps are up.") },
    language: "en",
  });
  expect(await shown("ro")).toMatchObject({ outcome: { words: { language: "en", draftOf: null } } });

  await takeBackPromiseOutcome({ promiseId, why: "One of them is dark.", by, now });
  expect(await shown("pl")).toMatchObject({ takenBack: [{ words: { language: "en" } }] });
  await translated("promiseOutcome", { words: "Wszystkie wiszą.", takenBackWhy: "Jedna nie świeci." });
  expect(await shown("pl")).toMatchObject({
    outcome: null,
    takenBack: [
      {
        words: inPolish("Wszystkie wiszą.", "All four lamps are up."),
        why: inPolish("Jedna nie świeci.", "One of them is dark."),
      },
    ],
  });
});

test("the promise in the place of another is named in the page's language", async () => {
  const old = await givenPromise({ now });
  const other = await givenPromise({ words: "We will light the whole park.", now });
  const words = { words: "Oświetlimy cały park.", evidenceWanted: "Widać po zmroku." };
  await givenTranslation({ kind: "promise", subjectId: other.promiseId, language: "pl", words });
  const replaced = await recordPromiseOutcome({
    ...{ promiseId: old.promiseId, kind: "replaced", replacedById: other.promiseId },
    ...{ happenedOn: "2026-03-01", words: "There is a better way now.", by, now, timeZone },
  });
  expect(replaced).toEqual({ ok: true });
  expect((await publicPromise({ slug: old.slug, now, language: "pl" }))?.promise.outcome).toMatchObject({
    replacedBy: { slug: other.slug, ...inPolish(words.words, "We will light the whole park.") },
  });
});

test("what changed in a response, and why it was withdrawn, are translated", async () => {
  const { itemId } = await givenFeedback();
  const { slug, responseId, writer, publisher } = await givenPublishedResponse({ itemIds: [itemId] });
  const { version } = await db().publishedResponse.findUniqueOrThrow({ where: { id: responseId } });
  const revised = await reviseResponse({
    ...{ title: "Lights", youSaid: "It is dark.", outcome: "did", weDid: "New lights." },
    ...{ responseId, version, changeNote: "Put more simply.", by: staffActor(writer), now, random },
  });
  if (!revised.ok) throw new Error(revised.reason);
  expect(await passagesToTranslate({ kind: "changeNote", written: "en" })).toEqual([]);
  const publish = { responseId, version: revised.version, confirmed: EVERYTHING_CONFIRMED };
  await publishResponse({ ...publish, by: staffActor(publisher), now });
  expect(await translated("changeNote", { note: "Prościej powiedziane." })).toMatchObject({ name: "Lights" });
  expect(await publicResponse({ slug, now, language: "pl" })).toMatchObject({
    revisions: [{ note: null }, { note: inPolish("Prościej powiedziane.", "Put more simply.") }],
  });

  await withdrawResponse({ responseId, reason: "It named the wrong bus stops.", by, now });
  await translated("withdrawal", { reason: "Podano złe przystanki." });
  expect(await publicResponse({ slug, now, language: "pl" })).toMatchObject({
    kind: "withdrawn",
    reason: inPolish("Podano złe przystanki.", "It named the wrong bus stops."),
  });
  expect(await passagesToTranslate({ kind: "changeNote", written: "en" })).toEqual([]);
});

test("why a reading was withdrawn is translated", async () => {
  const { id: actionId, ref } = await givenAction();
  const one = { actionId, by, now };
  const baseline = { value: 41, date: day("2026-01-01") };
  const measure = { title: "Reports", objective: "", source: "The survey", unit: "%", language: "en" };
  const set = await setMeasure({ ...one, ...measure, baseline });
  if (!set.ok) throw new Error("the measure was refused");
  const { measureId } = set;
  const read = await readMeasure({ ...one, measureId, value: 44, date: day("2026-02-01") });
  if (!read.ok) throw new Error(read.reason);
  const part = { measureId, readingId: read.readingId };
  await withdrawPart({ ...one, part, why: "It was of another town." });
  await translated("reading", { withdrawnWhy: "To było inne miasto." });
  expect((await publicAction({ ref, language: "pl" }))?.parts.measures).toMatchObject([
    { mistaken: [{ value: 44, why: inPolish("To było inne miasto.", "It was of another town.") }] },
  ]);
});

test("the list and the history of what was translated name every kind", () => {
  const { t } = textsFor({ language: "en", timeZone, prefix: "" });
  for (const kind of PASSAGE_KINDS)
    for (const list of ["kind", "kinds"] as const)
      expect(t(`staff.translations.${list}.${kind}`)).not.toContain("staff.");
});
