import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { WORKING_WORDS, workingWords } from "../feedback/working-words.ts";
import { needingWarning } from "../triage/needing-warning.server.ts";
import { STAFF_VERDICT, type StaffVerdict, staffVerdict } from "./verdicts-for-staff.server.ts";

export type SecondLookForStaff = {
  itemId: string;
  isPractice: boolean;
  /** As staff work with them, translated where somebody did; null once they are erased. */
  words: { shown: string; language: string; needsWarning: boolean } | null;
  openedAt: Date;
  dueOn: Date;
  ended: { at: Date; sentence: string | null } | null;
  /** Every verdict on the item, newest first. */
  verdicts: StaffVerdict[];
};

/**
 * What somebody needs who looks again at an item whose writer said no.
 * @throws 404 for an item that was never opened again, and for one that was withdrawn
 */
export async function secondLook({ itemId }: { itemId: string }): Promise<SecondLookForStaff> {
  const look = await db().secondLook.findFirst({
    where: { itemId, item: { withdrawal: { is: null } } },
    select: {
      openedAt: true,
      dueOn: true,
      endedAt: true,
      sentence: true,
      item: {
        select: {
          ...WORKING_WORDS,
          isPractice: true,
          verdicts: { orderBy: [{ givenAt: "desc" }, { id: "desc" }], select: STAFF_VERDICT },
        },
      },
    },
  });
  if (!look) throw notFound("secondLook");
  const { item, endedAt, sentence, ...facts } = look;
  const read = workingWords(item);
  const needsWarning = (await needingWarning([itemId])).has(itemId);
  return {
    itemId,
    ...facts,
    isPractice: item.isPractice,
    words: read && { shown: read.words, language: read.language, needsWarning },
    ended: endedAt && { at: endedAt, sentence },
    verdicts: item.verdicts.map(staffVerdict),
  };
}
