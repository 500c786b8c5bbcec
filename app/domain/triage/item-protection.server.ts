import { db } from "#app/db/client.server.ts";
import { readersOf } from "../staff/readers-of.server.ts";
import { staffNames } from "../staff/staff-names.server.ts";
import { type ItemHints, itemHints } from "./item-hints.server.ts";

export type ItemProtection = ItemHints & {
  /** Since when it waits for somebody who reads its language. */
  needsReaderSince: Date | null;
  /** While it waits: who of the team reads its language. */
  readers: string[];
  translation: { words: string; language: string; by: string; at: Date } | null;
  /** What the person says about the cuts, and about a group that they left, the last one first. */
  objections: {
    id: string;
    kind: "cut" | "group";
    words: string | null;
    at: Date;
    settledAt: Date | null;
    answer: string | null;
  }[];
  /** How many people judge that it is abuse, whether the reader is one, and whether that took it out of the counts. */
  abuse: { judgements: number; isMine: boolean; isOutside: boolean };
};

/**
 * What protects the person, the people they tell of and those who read it: hints, warning, translation, objections,
 * judgements. For the page of one item, beside queueItem.
 * @param staffId who reads it
 */
export async function itemProtection({
  itemId,
  staffId,
}: {
  itemId: string;
  staffId: string;
}): Promise<ItemProtection> {
  const [hints, item] = await Promise.all([
    itemHints({ itemId }),
    db().feedbackItem.findUniqueOrThrow({
      where: { id: itemId },
      select: {
        language: true,
        needsReaderSince: true,
        judgedAbuseAt: true,
        translation: { select: { words: true, language: true, writtenById: true, writtenAt: true } },
        abuseJudgements: { select: { staffId: true } },
        objections: {
          orderBy: { at: "desc" },
          select: { id: true, kind: true, words: true, at: true, settledAt: true, answer: true },
        },
      },
    }),
  ]);
  const { language, needsReaderSince, judgedAbuseAt, translation, abuseJudgements, objections } = item;
  const names = await staffNames([translation?.writtenById ?? null]);
  const readers = needsReaderSince ? await readersOf(language) : [];
  return {
    ...hints,
    needsReaderSince,
    readers,
    translation: translation && {
      words: translation.words,
      language: translation.language,
      by: names.get(translation.writtenById) ?? "",
      at: translation.writtenAt,
    },
    objections,
    abuse: {
      judgements: abuseJudgements.length,
      isMine: abuseJudgements.some((judgement) => judgement.staffId === staffId),
      isOutside: judgedAbuseAt !== null,
    },
  };
}
