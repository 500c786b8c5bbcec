import { transaction } from "#app/db/transaction.server.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { sealForCase } from "./case-seal.server.ts";
import { keyOfCase, takeCase } from "./taken-case.server.ts";

type AnswerCase = { caseId: string; words: string; by: StaffActor; now: Date };

export type CaseAnswered = { ok: true } | { ok: false; reason: "no-phrase" };

/**
 * Writes to the person, who reads it with code and phrase; nothing is mailed.
 * @param words plain text, not blank, at most LONGEST_CASE_MESSAGE characters
 * @returns a refusal when the person chose no phrase, since nobody could read it; @throws 404 when it was taken back
 */
export function answerCase({ caseId, words, by, now }: AnswerCase): Promise<CaseAnswered> {
  return transaction(async (tx): Promise<CaseAnswered> => {
    const { phraseHash } = await takeCase(tx, caseId);
    const key = await keyOfCase(tx, caseId);
    if (phraseHash === null) return { ok: false, reason: "no-phrase" };
    await tx.confidentialMessage.create({
      data: { caseId, fromStaffId: by.staffId, sealed: sealForCase(key, "message", words), sentAt: now },
      select: { id: true },
    });
    await recordEntry(tx, { kind: "case.answered", details: {}, by, at: now, subjectId: caseId });
    return { ok: true };
  });
}
