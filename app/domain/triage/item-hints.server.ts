import { db } from "#app/db/client.server.ts";
import type { HintKind } from "#app/db/generated/enums.ts";
import { HINT_KINDS, WARNED_KINDS } from "../feedback/screening/hint-kinds.ts";
import type { Place } from "../feedback/screening/place.ts";
import { shownPlace } from "../feedback/screening/shown-place.ts";
import { isScreenedLanguage } from "../feedback/screening/word-list.ts";

export type ShownHint = {
  id: string;
  kind: HintKind;
  /** Which rule of the lists found it. */
  rule: string;
  /** Where the words that caused it stand in the words that staff read; null: they are cut now. */
  place: Place | null;
  words: string | null;
  settledAt: Date | null;
};

export type ItemHints = {
  /** The most urgent kind first. */
  hints: ShownHint[];
  /** Words in a language without a list were only looked through for personal details. */
  isScreened: boolean;
  /** Something that nobody has settled may be distressing to read. */
  needsWarning: boolean;
};

/** What should be looked at first in an item, as those may read it who may not read the original. */
export async function itemHints({ itemId }: { itemId: string }): Promise<ItemHints> {
  const item = await db().feedbackItem.findUnique({
    where: { id: itemId },
    select: {
      language: true,
      words: { select: { original: true, shown: true } },
      translation: { select: { words: true, language: true } },
      redactions: { select: { startsAt: true, endsAt: true } },
      hints: {
        orderBy: { startsAt: "asc" },
        select: { id: true, kind: true, rule: true, startsAt: true, endsAt: true, settledAt: true },
      },
    },
  });
  const { translation, words } = item ?? {};
  if (!item || !words) return { hints: [], isScreened: true, needsWarning: false };
  const shown = translation?.words ?? words.shown;
  const hints = item.hints.map(({ startsAt, endsAt, ...hint }) => {
    const found = { startsAt, endsAt };
    const place = translation ? found : shownPlace(words.original, item.redactions, found);
    return { ...hint, place, words: place && shown.slice(place.startsAt, place.endsAt) };
  });
  return {
    hints: hints.toSorted((one, other) => HINT_KINDS.indexOf(one.kind) - HINT_KINDS.indexOf(other.kind)),
    isScreened: isScreenedLanguage(translation?.language ?? item.language),
    needsWarning: hints.some(({ kind, settledAt }) => settledAt === null && WARNED_KINDS.includes(kind)),
  };
}
