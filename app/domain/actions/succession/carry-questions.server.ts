import type { Tx } from "#app/db/transaction.server.ts";
import { type ActionPath, targetOf } from "./paths.server.ts";

/**
 * What partners were asked about an action that goes on, and have not answered, is from now on about where it goes on; so
 * is a check of its facts that is open. What was answered, waived or taken back stays with the action that it was about.
 */
export async function carryQuestions(tx: Tx, { paths }: { paths: ActionPath[] }): Promise<void> {
  for (const path of paths) {
    const actionId = targetOf(path, {});
    await tx.partnerQuestion.updateMany({
      where: { actionId: path.fromId, withdrawnAt: null, answer: null },
      data: { actionId },
    });
    await tx.factsCheck.updateMany({
      where: { actionId: path.fromId, answeredAt: null, waivedAt: null, endedAt: null },
      data: { actionId },
    });
  }
}
