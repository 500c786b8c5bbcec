import { expect, test } from "vitest";
import { itemsInShort } from "#app/domain/desk/items-in-short.server.ts";
import { saveItemTranslation } from "#app/domain/feedback/save-item-translation.server.ts";
import { SYSTEM, staffActor } from "#app/domain/ledger/actor.ts";
import { setStaffLanguages } from "#app/domain/staff/set-staff-languages.server.ts";
import { groupForStaff } from "#app/domain/triage/group-for-staff.server.ts";
import { groupItems } from "#app/domain/triage/group-items.server.ts";
import { itemHints } from "#app/domain/triage/item-hints.server.ts";
import { itemsToGroup } from "#app/domain/triage/items-to-group.server.ts";
import { itemToRead } from "#app/domain/triage/needs-reader.server.ts";
import { queueItem } from "#app/domain/triage/queue-item.server.ts";
import { settleHint } from "#app/domain/triage/settle-hint.server.ts";
import { suggestedGroups } from "#app/domain/triage/suggested-groups.server.ts";
import { productDatabase } from "#tests/support/product-database.ts";
import { givenFeedback } from "#tests/support/scenarios/given-feedback.ts";
import { givenSettings } from "#tests/support/scenarios/given-settings.ts";
import { givenStaff } from "#tests/support/scenarios/given-staff.ts";

await productDatabase();
await givenSettings();
const by = staffActor(await givenStaff());
const now = new Date("2026-11-23T12:00:00Z");
const HARD = "He said he will kill me at the bus stop by the park.";

const warned = (items: { needsWarning: boolean }[]) => items.map(({ needsWarning }) => needsWarning);

test("words that may be hard to read say so in every list of words, until somebody settles the hint", async () => {
  const { itemId } = await givenFeedback({ words: HARD, now });
  const { itemId: calm } = await givenFeedback({ words: "The bus stop by the park is dark.", now });
  const { itemId: other } = await givenFeedback({ words: `${HARD} He did.`, now });
  const [suggested] = await suggestedGroups({ take: 1 });
  const shown = new Map(suggested?.items.map((item) => [item.itemId, item.needsWarning]));
  expect([shown.get(itemId), shown.get(other)]).toEqual([true, true]);
  expect(warned(await itemsInShort([itemId, calm]))).toEqual([true, false]);
  expect(warned(await itemsToGroup([itemId, calm]))).toEqual([true, false]);
  expect(await queueItem({ itemId })).toMatchObject({ needsWarning: true });
  const made = await groupItems({ itemIds: [itemId, calm], wording: "Light it.", language: "en", by, now });
  if (!made.ok) throw new Error(made.reason);
  const group = await groupForStaff(made);
  expect(warned(group.members)).toEqual([true, false]);
  expect(group.similar).toMatchObject([{ itemId: other, needsWarning: true }]);
  for (const { id: hintId } of (await itemHints({ itemId })).hints)
    await settleHint({ itemId, hintId, by, now });
  expect(warned((await groupForStaff(made)).members)).toEqual([false, false]);
  expect(await queueItem({ itemId })).toMatchObject({ needsWarning: false });
});

test("whoever translates is warned once it is known what the words say", async () => {
  const reader = await givenStaff({ role: "reader" });
  await setStaffLanguages({ staffId: reader.id, languages: ["pl"], by: SYSTEM, now });
  const { itemId } = await givenFeedback({ words: "Powiedział, że mnie zabije.", language: "pl", now });
  const read = () => itemToRead({ itemId, staffId: reader.id });
  expect(await read()).toMatchObject({ needsWarning: false });
  await saveItemTranslation({ itemId, words: "He said he will kill me.", by: staffActor(reader), now });
  expect(await read()).toMatchObject({ needsWarning: true });
});
