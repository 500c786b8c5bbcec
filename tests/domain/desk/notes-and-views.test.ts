import { expect, test } from "vitest";
import { db } from "#app/db/client.server.ts";
import { addNote } from "#app/domain/desk/add-note.server.ts";
import { deleteView } from "#app/domain/desk/delete-view.server.ts";
import { eraseNote } from "#app/domain/desk/erase-note.server.ts";
import { itemNotes } from "#app/domain/desk/item-notes.server.ts";
import { renameView } from "#app/domain/desk/rename-view.server.ts";
import { saveView } from "#app/domain/desk/save-view.server.ts";
import { savedViews } from "#app/domain/desk/saved-views.server.ts";
import { withdrawItem } from "#app/domain/feedback/withdraw-item.server.ts";
import { staffActor } from "#app/domain/ledger/actor.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
const by = staffActor(await givenStaff({ name: "Kim" }));
const now = new Date();

test("a note has its writer, can be erased, and goes when the person withdraws", async () => {
  const { itemId } = await givenFeedback();
  const first = await addNote({ itemId, words: "Ask the school.", by, now });
  await addNote({ itemId, words: "They called back.", by, now });
  expect((await itemNotes(itemId)).map(({ words, writer }) => [words, writer])).toEqual([
    ["Ask the school.", "Kim"],
    ["They called back.", "Kim"],
  ]);
  const noteId = first.ok ? first.noteId : "";
  expect(await eraseNote({ itemId, noteId, by, now })).toEqual({ ok: true });
  expect(await eraseNote({ itemId, noteId, by, now })).toEqual({ ok: false, reason: "not-there" });
  await withdrawItem({ itemId, now });
  expect(await db().itemNote.count({ where: { itemId } })).toBe(0);
  expect(await addNote({ itemId, words: "Too late.", by, now })).toEqual({ ok: false, reason: "withdrawn" });
});

test("views are one's own: saved, renamed, deleted, each name once, at most 20", async () => {
  const kim = staffActor(await givenStaff());
  const query = "channel=phone";
  const saved = await saveView({ name: "Calls", query, by, now });
  expect(await saveView({ name: "Calls", query, by, now })).toEqual({ ok: false, reason: "exists" });
  expect(await saveView({ name: "Calls", query, by: kim, now })).toMatchObject({ ok: true });
  const viewId = saved.ok ? saved.viewId : "";
  await expect(renameView({ viewId, name: "Mine", by: kim })).rejects.toMatchObject({ status: 404 });
  expect(await renameView({ viewId, name: "Phone", by })).toEqual({ ok: true });
  expect((await savedViews(by.staffId)).map(({ name }) => name)).toEqual(["Phone"]);
  await saveView({ name: "Other", query, by, now });
  expect(await renameView({ viewId, name: "Other", by })).toEqual({ ok: false, reason: "exists" });
  await deleteView({ viewId, by: kim });
  expect(await savedViews(by.staffId)).toHaveLength(2);
  await deleteView({ viewId, by });
  for (let n = 0; n < 19; n += 1) await saveView({ name: `View ${n}`, query, by, now });
  expect(await saveView({ name: "One more", query, by, now })).toEqual({ ok: false, reason: "too-many" });
});
