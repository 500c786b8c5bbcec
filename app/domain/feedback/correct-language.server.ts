import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { getSettings } from "../operator/settings.server.ts";
import { isReadIn, teamLanguages } from "../operator/team-languages.ts";
import { replaceHints } from "./screening/keep-hints.server.ts";
import { takeItem } from "./taken-item.server.ts";

type CorrectLanguage = { itemId: string; language: string; by: StaffActor; now: Date };

export type LanguageCorrected =
  | { ok: true }
  | { ok: false; reason: "withdrawn" | "words-gone" | "unknown-language" };

/**
 * Says in which language something was said, where the form had it wrong. The words are screened again, by the list of
 * that language; in one that the team does not read it waits for a reader. The same language again writes nothing.
 * @param language BCP 47
 * @returns refusals: the item was withdrawn, the words are destroyed, there is no such language
 */
export function correctLanguage({ itemId, language, by, now }: CorrectLanguage): Promise<LanguageCorrected> {
  return transaction(async (tx): Promise<LanguageCorrected> => {
    const { isWithdrawn, eventId, isPractice } = await takeItem(tx, itemId);
    if (isWithdrawn) return { ok: false, reason: "withdrawn" };
    if (!isLanguage(language)) return { ok: false, reason: "unknown-language" };
    const item = await tx.feedbackItem.findUniqueOrThrow({
      where: { id: itemId },
      select: {
        language: true,
        words: { select: { original: true } },
        translation: { select: { itemId: true } },
      },
    });
    if (!item.words) return { ok: false, reason: "words-gone" };
    if (item.language === language) return { ok: true };
    const settings = await getSettings({ tx });
    const needsReader = !item.translation && !isReadIn(teamLanguages(settings), language);
    await tx.feedbackItem.update({
      where: { id: itemId },
      data: { language, needsReaderSince: needsReader ? now : null },
      select: { id: true },
    });
    if (!item.translation) {
      const screened = { itemId, eventId, isPractice, words: item.words.original, language };
      await replaceHints(tx, { items: [screened], settings, by, at: now });
    }
    const entry = { by, at: now, subjectId: itemId, eventId };
    await recordEntry(tx, { kind: "item.languageCorrected", details: { language }, ...entry });
    return { ok: true };
  });
}

function isLanguage(code: string): boolean {
  if (!/^[a-z]{2,3}(-[A-Za-z]{4})?(-[A-Z]{2})?$/.test(code)) return false;
  return new Intl.DisplayNames(["en"], { type: "language", fallback: "none" }).of(code) !== undefined;
}
