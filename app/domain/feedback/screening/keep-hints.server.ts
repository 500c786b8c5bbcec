import type { CountryCode } from "libphonenumber-js";
import type { Tx } from "#app/db/transaction.server.ts";
import type { Actor } from "../../ledger/actor.ts";
import type { Settings } from "../../operator/schema.ts";
import { isOfRisk, raiseItemAlerts } from "./raise-item-alerts.server.ts";
import { screenWords } from "./screen-words.ts";
import { sentAgain } from "./sent-again.server.ts";

/** Something to screen: the words that staff work with, and their language. */
export type ToScreen = {
  itemId: string;
  eventId: string | null;
  isPractice: boolean;
  words: string;
  language: string;
};

type KeepHints = { items: ToScreen[]; settings: Settings | null; by: Actor; at: Date };

/**
 * Stores what should be looked at first in these words, within the transaction that stores the words. A hint of a risk to
 * life or to a child raises an alert for the safeguarding lead, unless it was said for practice. It sorts and warns; nothing is ever refused for it.
 * @param settings null before the site is set up: then nothing is screened
 */
export async function keepHints(tx: Tx, { items, settings, by, at }: KeepHints): Promise<void> {
  if (!settings) return;
  const country = settings.region.country as CountryCode;
  const again = await sentAgain(tx, items);
  const screened = items.map((item) => ({
    item,
    hints: [...screenWords(item.words, { ...item, country }), ...(again.get(item.itemId) ?? [])],
  }));
  const rows = screened.flatMap(({ item: { itemId }, hints }) => hints.map((hint) => ({ itemId, ...hint })));
  if (rows.length === 0) return;
  await tx.itemHint.createMany({ data: rows });
  const atRisk = screened
    .filter(({ item, hints }) => !item.isPractice && hints.some(isOfRisk))
    .map(({ item }) => item);
  await raiseItemAlerts(tx, { items: atRisk, by, at });
}

/** As keepHints, in place of the hints that there were: for other words of the same item. */
export async function replaceHints(tx: Tx, given: KeepHints): Promise<void> {
  await tx.itemHint.deleteMany({ where: { itemId: { in: given.items.map(({ itemId }) => itemId) } } });
  await keepHints(tx, given);
}
