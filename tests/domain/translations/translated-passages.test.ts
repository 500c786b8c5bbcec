import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { publicAction } from "#app/domain/actions/public-action.server.ts";
import { publicActions } from "#app/domain/actions/public-actions.server.ts";
import { setActionStatus } from "#app/domain/actions/set-action-status.server.ts";
import { findEventByCode } from "#app/domain/events/find-event-by-code.server.ts";
import { publicEvent } from "#app/domain/events/public-event.server.ts";
import { publicEvents } from "#app/domain/events/public-events.server.ts";
import { newReceipt } from "#app/domain/feedback/new-receipt.server.ts";
import { passagesToTranslate } from "#app/domain/insights/passages-to-translate.server.ts";
import type { LedgerLine } from "#app/domain/insights/public-ledger.server.ts";
import { publicLedgerNames } from "#app/domain/insights/public-ledger-names.server.ts";
import { publicSupport } from "#app/domain/insights/public-support.server.ts";
import { translationsToDo } from "#app/domain/insights/translations-to-do.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { emptyBalance } from "#app/domain/ledger/dispositions.ts";
import { publicReceipt } from "#app/domain/responses/public-receipt.server.ts";
import { publicResponse } from "#app/domain/responses/public-response.server.ts";
import { publicResponses } from "#app/domain/responses/public-responses.server.ts";
import { responsesOfAction } from "#app/domain/responses/public-responses-about.server.ts";
import { publishResponse } from "#app/domain/responses/publish-response.server.ts";
import { reviseResponse } from "#app/domain/responses/revise-response.server.ts";
import type { Original } from "#app/domain/translations/passage.ts";
import { translatedPassages } from "#app/domain/translations/translated-passages.server.ts";
import { translationForStaff } from "#app/domain/translations/translation-for-staff.server.ts";
import { publicThemes } from "#app/domain/triage/public-themes.server.ts";
import { random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { EVERYTHING_CONFIRMED } from "#tests/support/scenarios/everything-confirmed.ts";
import { givenAction } from "#tests/support/scenarios/given-action.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenLink } from "#tests/support/scenarios/given-link.ts";
import { givenNote } from "#tests/support/scenarios/given-note.ts";
import { givenPublishedResponse } from "#tests/support/scenarios/given-published-response.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";
import { givenSupport } from "#tests/support/scenarios/given-support.ts";
import { givenTheme } from "#tests/support/scenarios/given-theme.ts";
import { givenTranslation } from "#tests/support/scenarios/given-translation.ts";

await productDatabase();
await givenSettings();
const now = new Date();
const PL = { languages: { shown: "pl", written: "en" } };

const ANSWER = { title: "Światła na przystankach", youSaid: "Jest ciemno.", weDid: "**Nowe** światła." };

async function givenTranslatedResponse({ readBy }: { readBy?: string } = {}) {
  const { itemId } = await givenFeedback();
  const action = await givenAction();
  const published = await givenPublishedResponse({ itemIds: [itemId], actionIds: [action.id] });
  const revision = await db().responseRevision.findFirstOrThrow({
    where: { responseId: published.responseId },
    select: { id: true },
  });
  const words = { kind: "response", subjectId: revision.id, language: "pl", words: ANSWER } as const;
  await givenTranslation({ ...words, ...(readBy ? { readBy } : {}) });
  return { ...published, itemId, action, revisionId: revision.id };
}

test("a response is shown in the page's language where there is a translation, and a draft has its original", async () => {
  const { slug, itemId, action } = await givenTranslatedResponse();
  const shown = {
    title: "Światła na przystankach",
    language: "pl",
    direction: "ltr",
    weDidHtml: "<p><strong>Nowe</strong> światła.</p>",
    draftOf: { title: "Lights at the bus stops by the park", language: "en" },
  };
  expect(await publicResponse({ now, slug, language: "pl" })).toMatchObject(shown);
  const [listed] = await responsesOfAction({ actionId: action.id, language: "pl" });
  expect(listed).toMatchObject({ ...shown, firstLine: "Nowe światła." });
  const receipt = await publicReceipt({ itemId, now, language: "pl" });
  expect(receipt.responses).toMatchObject([shown]);
  const original = { title: "Lights at the bus stops by the park", language: "en", draftOf: null };
  for (const language of ["en", "ro"]) {
    expect(await publicResponse({ now, slug, language })).toMatchObject(original);
  }
  expect(await publicResponse({ now, slug })).toMatchObject(original);
});

test("a translation that somebody has read has no draft about it", async () => {
  const { slug } = await givenTranslatedResponse({ readBy: "Ewa Nowak" });
  expect(await publicResponse({ now, slug, language: "pl" })).toMatchObject({
    language: "pl",
    draftOf: null,
  });
  expect(JSON.stringify(await publicResponse({ now, slug, language: "pl" }))).not.toContain("Ewa");
});

test("a correction shows its own words until they are translated, and starts from the earlier translation", async () => {
  const { slug, responseId, writer, publisher } = await givenTranslatedResponse();
  const { version } = await db().publishedResponse.findUniqueOrThrow({
    where: { id: responseId },
    select: { version: true },
  });
  const words = { title: "Lights", youSaid: "It is dark.", outcome: "did", weDid: "New lights." } as const;
  const revised = await reviseResponse({
    ...words,
    responseId,
    version,
    changeNote: "Put more simply.",
    by: staffActor(writer),
    now,
    random,
  });
  if (!revised.ok) throw new Error(revised.reason);
  expect(await publicResponse({ now, slug, language: "pl" })).toMatchObject({ language: "pl" });
  const by = staffActor(publisher);
  await publishResponse({ responseId, version: revised.version, confirmed: EVERYTHING_CONFIRMED, by, now });
  expect(await publicResponse({ now, slug, language: "pl" })).toMatchObject({
    title: "Lights",
    language: "en",
  });
  const passages = await passagesToTranslate({ kind: "response", written: "en" });
  const original = passages.find(({ name }) => name === "Lights");
  if (!original) throw new Error("the correction cannot be translated");
  const staff = await translationForStaff({ original, language: "pl" });
  expect(staff).toMatchObject({ state: "outOfDate", fields: [{ words: ANSWER.title }, {}, {}] });
});

test("search finds the words of a translation in its language, and the originals in every one", async () => {
  const { slug } = await givenTranslatedResponse();
  const found = async (q: string, language: string) =>
    (await publicResponses({ q, language })).responses.some((response) => response.slug === slug);
  expect(await found("przystankach", "pl")).toBe(true);
  expect(await found("przystankach", "ro")).toBe(false);
  expect(await found("bus stops", "pl")).toBe(true);
  const { id, ref } = await givenAction({ title: "Cleaner walls" });
  const { id: subjectId } = await db().actionPublication.findFirstOrThrow({ where: { actionId: id } });
  const words = { title: "Czyste mury", summary: "Razem." };
  await givenTranslation({ kind: "action", subjectId, language: "pl", words });
  const { actions } = await publicActions({ q: "mury", language: "pl" });
  expect(actions.map((action) => [action.ref, action.title])).toEqual([[ref, "Czyste mury"]]);
  expect(await publicAction({ ref, language: "pl" })).toMatchObject({
    summaryHtml: "<p>Razem.</p>",
    draftOf: { summaryHtml: "<p>Cleaner walls, with the people who use it.</p>" },
  });
});

test("an event's name is translated wherever it is told; when the original changes it is shown again", async () => {
  const { id, slug, code } = await givenEvent({ name: "At the mill" });
  await givenTranslation({ kind: "event", subjectId: id, language: "pl", words: { name: "W młynie" } });
  const shown = { name: "W młynie", language: "pl", draftOf: { name: "At the mill", language: "en" } };
  const timeZone = "Europe/London";
  expect(await publicEvent({ slug, now, timeZone, ...PL })).toMatchObject(shown);
  expect(await findEventByCode({ typed: code, now, ...PL })).toMatchObject(shown);
  const { over } = await publicEvents({ now, ...PL });
  expect(over.find((event) => event.slug === slug)).toMatchObject(shown);
  const { ticket } = await givenFeedback({ eventId: id, now });
  const receipt = await newReceipt({ ticket, now, ...PL });
  expect(receipt?.event).toMatchObject({ name: "W młynie", language: "pl" });
  const lines: LedgerLine[] = [{ ...emptyBalance(), line: "event", slug, name: "At the mill" }];
  const names = await publicLedgerNames({ lines, ...PL });
  expect(names[slug]).toEqual({ name: "W młynie", language: "pl", isDraft: true });
  await db().communityEvent.update({ where: { id }, data: { name: "At the old mill" } });
  expect(await publicEvent({ slug, now, timeZone, ...PL })).toMatchObject({
    name: "At the old mill",
    language: "en",
    draftOf: null,
  });
});

test("what stands at a practice event is not among the passages to translate", async () => {
  const [practised, real] = [await givenEvent({ isPractice: true }), await givenEvent()];
  const found = async (subjectId: string) =>
    (await passagesToTranslate({ kind: "event", subjectId, written: "en" })).length;
  expect([await found(practised.id), await found(real.id)]).toEqual([0, 1]);
  const { noteId } = await givenNote({ eventId: practised.id });
  expect(await passagesToTranslate({ kind: "eventNote", subjectId: noteId, written: "en" })).toEqual([]);
});

test("an event of which only town and month are told tells no name in any language", async () => {
  const startsAt = new Date(now.getTime() + 86_400_000 * 9);
  const { id, slug } = await givenEvent({ name: "A quiet meeting", startsAt });
  await db().communityEvent.update({ where: { id }, data: { listing: "townAndMonth" } });
  await givenTranslation({
    kind: "event",
    subjectId: id,
    language: "pl",
    words: { name: "Ciche spotkanie" },
  });
  const event = await publicEvent({ slug, now, timeZone: "Europe/London", ...PL });
  expect(JSON.stringify(event)).not.toMatch(/quiet|Ciche/i);
});

test("of helpers only the description is translated, and a draft has the original words beside it", async () => {
  await givenSupport([{ kind: "support", name: "Helper", phone: "0800 1", url: "", words: "Free." }]);
  const [helper] = await passagesToTranslate({ kind: "support", written: "en" });
  expect(Object.keys(helper?.words ?? {})).toEqual(["words"]);
  await givenTranslation({
    kind: "support",
    subjectId: helper?.subjectId ?? "",
    language: "ur",
    words: { words: "مفت" },
  });
  expect(await publicSupport({ languages: { shown: "ur", written: "en" } })).toMatchObject([
    {
      name: "Helper",
      phone: "0800 1",
      words: "مفت",
      language: "ur",
      draftOf: { words: "Free.", language: "en" },
    },
  ]);
});

test("why an action rests is translated with it; other words than were translated are shown as they were written", async () => {
  const { id: actionId, ref } = await givenAction();
  const { itemId } = await givenFeedback();
  await givenLink({ itemId, actionId });
  const by = staffActor(await givenStaff());
  const stop = (reason: string) => setActionStatus({ actionId, status: "stopped", reason, by, now });
  expect(await passagesToTranslate({ kind: "status", subjectId: actionId, written: "en" })).toEqual([]);
  expect(await stop("There is no money for it.")).toEqual({ ok: true });
  const reason = { reason: "Nie ma na to pieniędzy." };
  await givenTranslation({ kind: "status", subjectId: actionId, language: "pl", words: reason });
  const original = { words: "There is no money for it.", language: "en" };
  const shown = { words: reason.reason, language: "pl", direction: "ltr", draftOf: original };
  expect((await publicAction({ ref, language: "pl" }))?.statusReason).toMatchObject(shown);
  const receipt = await publicReceipt({ itemId, now, language: "pl" });
  expect(receipt.shaped[0]?.action?.statusReason).toMatchObject(shown);
  expect((await publicAction({ ref, language: "ro" }))?.statusReason).toMatchObject(original);
  expect(await stop("The shelter itself is gone.")).toEqual({ ok: true });
  expect((await publicAction({ ref, language: "pl" }))?.statusReason).toMatchObject({
    words: "The shelter itself is gone.",
    language: "en",
    draftOf: null,
  });
});

test("a reason that is sent again as it stands stays in its language; a new one is in the operator's", async () => {
  const { id: actionId, ref } = await givenAction();
  const by = staffActor(await givenStaff());
  const stop = (reason: string) => setActionStatus({ actionId, status: "stopped", reason, by, now });
  const language = async () => (await publicAction({ ref }))?.statusReason?.language;
  await stop("There is no money for it.");
  await givenSettings({ languages: { default: "pl", offered: ["pl", "en"] } });
  await stop("There is no money for it.");
  expect(await language()).toBe("en");
  await stop("Nie ma na to pieniędzy.");
  expect(await language()).toBe("pl");
  await givenSettings();
});

test("a theme is named in the page's language", async () => {
  const { id } = await givenTheme({ name: "Parks" });
  await givenTranslation({ kind: "theme", subjectId: id, language: "pl", words: { name: "Parki" } });
  expect(await publicThemes(PL)).toContainEqual({ id, name: "Parki", language: "pl" });
});

test("a page in the language of its originals asks the database nothing, another one asks once", async () => {
  const asked: string[] = [];
  const counting = db().$extends({
    query: {
      translation: {
        findMany({ args, query }) {
          asked.push("once");
          return query(args);
        },
      },
    },
  });
  const originals: Original[] = [randomUUID(), randomUUID()].map((subjectId) => ({
    kind: "theme",
    subjectId,
    language: "en",
    words: { name: "Parks" },
  }));
  const tx = counting as unknown as NonNullable<Parameters<typeof translatedPassages>[0]["tx"]>;
  await translatedPassages({ language: "en", originals, tx });
  expect(asked).toEqual([]);
  await translatedPassages({ language: "pl", originals, tx });
  expect(asked).toEqual(["once"]);
});

test("the list counts what is missing, out of date, a draft and read", async () => {
  const before = await translationsToDo({ language: "gu", written: "en", kind: "event", state: "missing" });
  const { id } = await givenEvent({ name: "One more" });
  await givenEvent({ name: "And another" });
  const words = { name: "એક વધુ" };
  await givenTranslation({ kind: "event", subjectId: id, language: "gu", words, readBy: "Asha" });
  const ask = { language: "gu", written: "en", kind: "event" } as const;
  const list = await translationsToDo({ ...ask, state: "read" });
  expect(list.counts).toEqual({ ...before.counts, missing: before.counts.missing + 1, read: 1 });
  expect(list.passages).toMatchObject([{ subjectId: id, state: "read", read: { by: "Asha" } }]);
});
