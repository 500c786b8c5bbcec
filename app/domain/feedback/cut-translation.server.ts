import type { Tx } from "#app/db/transaction.server.ts";
import type { Actor } from "../ledger/actor.ts";
import { findSettings } from "../operator/settings.server.ts";
import { type Cut, cutWords, findOccurrences } from "./cut-words.ts";
import { replaceHints } from "./screening/keep-hints.server.ts";

export type TranslationCuts = { words: string; language: string; places: Cut[][] };

/** Where the phrases stand in the translation of an item. null: it has none. */
export async function findInTranslation(
  tx: Tx,
  { itemId, phrases }: { itemId: string; phrases: string[] },
): Promise<TranslationCuts | null> {
  const translation = await tx.itemTranslation.findUnique({
    where: { itemId },
    select: { words: true, language: true },
  });
  return (
    translation && {
      ...translation,
      places: phrases.map((phrase) => findOccurrences(translation.words, phrase)),
    }
  );
}

/**
 * Takes the phrases out of the translation. Nothing is kept of them there: the original is what is kept.
 * @returns how many parts were cut
 */
export async function cutTranslation(
  tx: Tx,
  given: {
    itemId: string;
    eventId: string | null;
    isPractice: boolean;
    found: TranslationCuts;
    by: Actor;
    at: Date;
  },
): Promise<number> {
  const { itemId, eventId, isPractice, found, by, at } = given;
  const places = found.places.flat();
  if (places.length === 0) return 0;
  const words = cutWords(found.words, places);
  await tx.itemTranslation.update({ where: { itemId }, data: { words }, select: { itemId: true } });
  const settings = await findSettings({ tx });
  const screened = { itemId, eventId, isPractice, words, language: found.language };
  await replaceHints(tx, { items: [screened], settings, by, at });
  return places.length;
}
