import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { getSettings } from "../operator/settings.server.ts";
import { isReadIn } from "../operator/team-languages.ts";
import { staffLanguages } from "../staff/staff-languages.server.ts";
import { replaceHints } from "./screening/keep-hints.server.ts";
import { takeItem } from "./taken-item.server.ts";

type SaveItemTranslation = { itemId: string; words: string; by: StaffActor; now: Date };

export type ItemTranslated =
  | { ok: true }
  | { ok: false; reason: "withdrawn" | "words-gone" | "not-your-language" };

/**
 * Keeps what was said in the site's main language beside the original. From then on the team searches, groups and screens
 * by the translation, and the item waits for no reader any more. Saved again, it replaces the translation before.
 * @param words not blank; whoever translates leaves […] where the words are cut
 * @returns refusals: the item was withdrawn, the words are destroyed, the translator does not read the item's language
 */
export function saveItemTranslation({
  itemId,
  words,
  by,
  now,
}: SaveItemTranslation): Promise<ItemTranslated> {
  return transaction(async (tx): Promise<ItemTranslated> => {
    const { isWithdrawn, eventId, isPractice } = await takeItem(tx, itemId);
    if (isWithdrawn) return { ok: false, reason: "withdrawn" };
    const item = await tx.feedbackItem.findUniqueOrThrow({
      where: { id: itemId },
      select: { language: true, words: { select: { itemId: true } } },
    });
    if (!item.words) return { ok: false, reason: "words-gone" };
    const reads = await staffLanguages({ staffId: by.staffId, tx });
    if (!isReadIn(reads, item.language)) return { ok: false, reason: "not-your-language" };
    const settings = await getSettings({ tx });
    const language = settings.languages.default;
    const translation = { words: words.trim(), language, writtenById: by.staffId, writtenAt: now };
    await tx.itemTranslation.upsert({
      where: { itemId },
      create: { itemId, ...translation },
      update: translation,
      select: { itemId: true },
    });
    await tx.feedbackItem.update({
      where: { id: itemId },
      data: { needsReaderSince: null },
      select: { id: true },
    });
    const screened = { itemId, eventId, isPractice, words: translation.words, language };
    await replaceHints(tx, { items: [screened], settings, by, at: now });
    const entry = { by, at: now, subjectId: itemId, eventId };
    await recordEntry(tx, { kind: "item.translated", details: { language: item.language }, ...entry });
    return { ok: true };
  });
}
