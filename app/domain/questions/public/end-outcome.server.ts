import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { Actor, StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { lockQuestion } from "../lock-question.server.ts";

/** Takes back what is said in public about a question. Doing it twice changes nothing. @throws 404 */
export function endOutcome({
  questionId,
  by,
  now,
}: {
  questionId: string;
  by: StaffActor;
  now: Date;
}): Promise<void> {
  return transaction(async (tx) => {
    await lockQuestion(tx, questionId);
    await endOutcomes(tx, { questionIds: [questionId], by, now });
  });
}

/** Within the transaction of what ends them. */
export async function endOutcomes(
  tx: Tx,
  { questionIds, by, now }: { questionIds: string[]; by: Actor; now: Date },
): Promise<void> {
  const inForce = await tx.questionPublication.findMany({
    where: { questionId: { in: questionIds }, endedAt: null },
    select: { id: true, questionId: true, kind: true },
  });
  for (const { id, questionId, kind } of inForce) {
    const endedBy = by.kind === "staff" ? by.staffId : null;
    await tx.questionPublication.update({
      where: { id },
      data: { endedAt: now, endedBy },
      select: { id: true },
    });
    const entry = { by, at: now, subjectId: questionId };
    await recordEntry(tx, { kind: "question.outcomeEnded", details: { said: kind }, ...entry });
  }
}
