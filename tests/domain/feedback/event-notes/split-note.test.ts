import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { mergeEvents } from "#app/domain/events/merge-events.server.ts";
import { mendNote } from "#app/domain/events/notes/mend-note.server.ts";
import { noteForStaff } from "#app/domain/events/notes/notes-for-staff.server.ts";
import { splitNote } from "#app/domain/feedback/event-notes/split-note.server.ts";
import { findItemByReceipt } from "#app/domain/feedback/find-item-by-receipt.server.ts";
import { readReceiptCode } from "#app/domain/feedback/receipt-code/receipt-code.ts";
import { ledgerCheck } from "#app/domain/insights/ledger-check.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { after, minutes } from "#app/platform/clock.ts";
import { newToken, random } from "#app/platform/random.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenEvent } from "#tests/support/scenarios/given-event.ts";
import { givenNote } from "#tests/support/scenarios/given-note.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-06-01T12:00:00Z");
const NOTES = "Table 3:\n- Light the stop\n- Ring Sam on 07700 900123\n- Said twice\n- Said twice";

async function given(words = NOTES) {
  const { id: eventId } = await givenEvent({ now });
  const note = await givenNote({ eventId, kind: "table", language: "pl", words, now });
  return { eventId, ...note, submissionKey: newToken(random, 24) };
}

type Chosen = { line: number; words: string; kind: "worry" | null };

const line = (n: number, words: string): Chosen => ({ line: n, words, kind: null });

type Split = Awaited<ReturnType<typeof given>> & { chosen: Chosen[] };

const split = (one: Split, at = now) => splitNote({ ...one, keepWordsMonths: 24, by, now: at, random });

const itemsOf = (eventId: string) =>
  db().feedbackItem.findMany({
    where: { eventId },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, channel: true, language: true, kind: true, enteredById: true },
      words: { select: { original: true } },
      hints: { select: { kind: true } },
    },
  });

test("what is ticked becomes items with receipts, hints and ledger entries; the rest stays in the notes", async () => {
  const note = await given();
  const chosen = [
    { ...line(1, "Light the bus stop"), kind: "worry" as const },
    ...[line(2, "Ring Sam on 07700 900123"), line(3, "Said twice"), line(4, "Said twice")],
  ];
  const made = await split({ ...note, chosen });
  if (!made.ok) throw new Error(made.reason);
  const items = await itemsOf(note.eventId);
  expect(items.map(({ words }) => words?.original)).toEqual(chosen.map(({ words }) => words));
  expect(items[0]).toMatchObject({
    ...{ channel: "flipchart", language: "pl", kind: "worry", enteredById: by.staffId },
  });
  expect(items[1]?.hints).toContainEqual({ kind: "personal" });
  for (const { itemId, code } of made.items)
    expect(await findItemByReceipt({ candidates: readReceiptCode(code.words), now })).toMatchObject({
      itemId,
    });
  const { words, splitAt } = await noteForStaff(note);
  expect([words, splitAt]).toEqual(["Table 3:\n[…]\n[…]\n[…]\n[…]", now]);
  expect((await ledgerCheck()).differences).toEqual([]);
});

test("a form that is sent twice, even at once, makes its items once and shows the same codes", async () => {
  const note = await given();
  const chosen = [line(1, "Light the stop"), line(3, "Said twice"), line(4, "Said twice")];
  const [one, other] = await Promise.all([split({ ...note, chosen }), split({ ...note, chosen })]);
  const again = await split({ ...note, chosen }, after(now, minutes(20)));
  expect(one.ok).toBe(true);
  expect([other, again]).toEqual([one, one]);
  expect(await itemsOf(note.eventId)).toHaveLength(3);
  expect(await split({ ...note, chosen }, after(now, minutes(31)))).toEqual({
    ok: false,
    reason: "split-before",
  });
});

test("notes are split once, as they were read, and only those of a table", async () => {
  const note = await given();
  const chosen = [line(1, "Light the stop")];
  const later = after(now, minutes(1));
  await mendNote({ ...note, words: `${NOTES}\n- One more`, language: "en", by, now: later });
  expect(await split({ ...note, chosen })).toEqual({ ok: false, reason: "changed-meanwhile" });
  const read = { ...note, version: String(later.getTime()) };
  expect(await split({ ...read, chosen: [line(9, "No such line")] })).toEqual({
    ...{ ok: false, reason: "changed-meanwhile" },
  });
  expect(await itemsOf(note.eventId)).toEqual([]);
  expect((await split({ ...read, chosen })).ok).toBe(true);
  const another = { ...read, submissionKey: newToken(random, 24) };
  expect(await split({ ...another, chosen: [line(2, "Something else")] })).toEqual({
    ...{ ok: false, reason: "split-before" },
  });
  const room = await givenNote({ eventId: note.eventId, published: false, now });
  expect(await split({ ...note, ...room, chosen })).toEqual({ ok: false, reason: "not-of-a-table" });
  expect(await itemsOf(note.eventId)).toHaveLength(1);
});

test("notes that were open while their event was merged are split in the event that stays", async () => {
  const note = await given();
  const { id: intoId } = await givenEvent({ now });
  await mergeEvents({ eventId: note.eventId, intoId, by, now });
  expect((await split({ ...note, chosen: [line(1, "Light the stop")] })).ok).toBe(true);
  expect(await itemsOf(intoId)).toHaveLength(1);
  expect((await ledgerCheck()).differences).toEqual([]);
});
