import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { Random } from "#app/platform/random.server.ts";
import { withItemAndGroups } from "../feedback/item-with-groups.server.ts";
import { takeItem } from "../feedback/taken-item.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { writtenLanguage } from "../operator/written-language.server.ts";
import { safeguardingLeads } from "../staff/safeguarding-leads.server.ts";
import { emptyOpenItem } from "./empty-open-item.server.ts";
import { moveMessages, reachOfItem } from "./moved-parts.server.ts";
import { raiseAlert } from "./raise-alert.server.ts";
import { TO_THE_LANE } from "./reasons.ts";
import { storeCase } from "./store-case.server.ts";

type MoveToConfidential = {
  itemId: string;
  /** What the person reads on the receipt, at least 10 characters. */
  sentence: string;
  keepWordsMonths: number;
  by: StaffActor;
  now: Date;
  random: Random;
};

export type Moved = { ok: true } | { ok: false; reason: "withdrawn" | "practice" | "no-words" | "no-reader" };

/**
 * Moves what was told in the open lane into the confidential one, in one step: the words as they were said, the e-mail
 * address and the messages are sealed there and gone from the queue, search, cuts, themes and notes. The item stays in the
 * count as passed on; its receipt shows the sentence, and whether the case was read.
 * @returns refusals: the person withdrew it; it was said for practice; its words are gone already; nobody has the task of reading the lane
 */
export function moveToConfidential(move: MoveToConfidential): Promise<Moved> {
  const { itemId, sentence, by, now } = move;
  return withItemAndGroups(itemId, async (tx, groupIds): Promise<Moved> => {
    const item = await takeItem(tx, itemId);
    if (item.isWithdrawn) return { ok: false, reason: "withdrawn" };
    if (item.isPractice) return { ok: false, reason: "practice" };
    const words = await tx.feedbackWords.findUnique({ where: { itemId }, select: { original: true } });
    if (!words) return { ok: false, reason: "no-words" };
    if ((await safeguardingLeads({ tx })).length === 0) return { ok: false, reason: "no-reader" };
    const caseId = await makeCase(tx, { ...move, words: words.original });
    await emptyOpenItem(tx, { itemId, groupIds, by, now });
    const said = { reason: TO_THE_LANE, sentence, language: await writtenLanguage({ tx }) };
    await tx.itemClosure.create({
      data: { itemId, kind: "passedOn", ...said, at: now, staffId: by.staffId },
      select: { id: true },
    });
    const entry = { by, at: now, reason: TO_THE_LANE };
    const about = { subjectId: itemId, eventId: item.eventId };
    await recordEntry(tx, { kind: "item.closed", details: { kind: "passedOn" }, ...entry, ...about });
    await recordEntry(tx, { kind: "case.movedHere", details: {}, by, at: now, subjectId: caseId });
    await settleDispositions(tx, { itemIds: [itemId], ...entry });
    await raiseAlert(tx, { about: { caseId }, now });
    return { ok: true };
  });
}

async function makeCase(
  tx: Tx,
  { itemId, words, keepWordsMonths, now, random }: MoveToConfidential & { words: string },
): Promise<string> {
  const item = await tx.feedbackItem.findUnique({
    where: { id: itemId },
    select: { eventId: true, language: true, receivedAt: true },
  });
  if (!item) throw notFound("item");
  const reach = await reachOfItem(tx, itemId);
  const made = { ...item, words, reach, movedFromItemId: itemId, keepWordsMonths, now, random };
  const { caseId, key } = await storeCase(tx, made);
  await moveMessages(tx, { itemId, caseId, key });
  return caseId;
}
