import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { RESIDENT } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { caseMessages } from "./case-messages.server.ts";
import { sealForCase } from "./case-seal.server.ts";
import { raiseAlert } from "./raise-alert.server.ts";
import { keyOfCase, takeCase } from "./taken-case.server.ts";

/** How much may wait for the team; it keeps one code from filling the lane. */
const MOST_UNSEEN = 10;

export type WrittenToLane = { ok: true } | { ok: false; reason: "too-many" };

/**
 * The person, who has shown code and phrase, writes to the lane. A closed case is open again, and the safeguarding lead is
 * told as of a new one. The words of the last message once more are a double tap and add nothing.
 * @param words plain text, not blank, at most LONGEST_CASE_MESSAGE characters
 * @returns a refusal when ten messages wait unread; @throws 404 when the person took the case back
 */
export function writeToLane(message: { caseId: string; words: string; now: Date }): Promise<WrittenToLane> {
  const { caseId, words, now } = message;
  return transaction(async (tx): Promise<WrittenToLane> => {
    const { closedAt } = await takeCase(tx, caseId);
    const key = await keyOfCase(tx, caseId);
    const last = (await caseMessages(tx, { caseId, key })).at(-1);
    if (last && !last.isFromUs && last.words === words) return { ok: true };
    const unseen = { caseId, fromStaffId: null, seenAt: null };
    if ((await tx.confidentialMessage.count({ where: unseen })) >= MOST_UNSEEN) {
      return { ok: false, reason: "too-many" };
    }
    const sealed = sealForCase(key, "message", words);
    await tx.confidentialMessage.create({ data: { caseId, sealed, sentAt: now }, select: { id: true } });
    await recordEntry(tx, { kind: "case.messaged", details: {}, by: RESIDENT, at: now, subjectId: caseId });
    if (closedAt) await reopen(tx, { caseId, now });
    await raiseAlert(tx, { about: { caseId }, now });
    return { ok: true };
  });
}

async function reopen(tx: Tx, { caseId, now }: { caseId: string; now: Date }): Promise<void> {
  await tx.confidentialCase.update({
    where: { id: caseId },
    data: { closedAt: null, closedReason: null },
    select: { id: true },
  });
  await recordEntry(tx, { kind: "case.reopened", details: {}, by: RESIDENT, at: now, subjectId: caseId });
}
