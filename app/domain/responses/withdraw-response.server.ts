import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { Hint } from "../feedback/screening/personal-details.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { lockItems, settleDispositions } from "../ledger/settle-dispositions.server.ts";
import { reopenLooks } from "../triage/reopen-looks.server.ts";
import { itemIdsOf, lockResponse } from "./lock-response.server.ts";
import { SHORTEST_REASON } from "./schema.ts";
import { sentenceHints } from "./sentence-hints.server.ts";
import { mayMove } from "./status.ts";

type WithdrawResponse = {
  responseId: string;
  /** A plain sentence of at least 10 characters; it takes the place of the answer in public. */
  reason: string;
  /** Somebody has looked at the hints about personal details in the reason. */
  confirmed?: boolean;
  by: StaffActor;
  now: Date;
};

export type ResponseWithdrawn =
  | { ok: true; moved: number }
  | { ok: false; reason: "not-published" | "too-short" }
  | { ok: false; reason: "personal-details"; hints: Hint[] };

/**
 * Takes a public response back. Its page stays and says when and why; its items fall back by the rule, and a
 * "no" that it had dealt with is looked at again.
 * @returns a refusal when it is not public, or when the reason is too short or may point at a person
 */
export function withdrawResponse(input: WithdrawResponse): Promise<ResponseWithdrawn> {
  return transaction((tx) => withdraw(tx, input));
}

async function withdraw(tx: Tx, input: WithdrawResponse): Promise<ResponseWithdrawn> {
  const { responseId, by, now } = input;
  const reason = input.reason.trim();
  if (reason.length < SHORTEST_REASON) return { ok: false, reason: "too-short" };
  const response = await lockResponse(tx, responseId);
  if (!mayMove(response.status, "withdraw")) return { ok: false, reason: "not-published" };
  const hints = input.confirmed ? [] : await sentenceHints(reason, { tx });
  if (hints.length > 0) return { ok: false, reason: "personal-details", hints };

  const itemIds = await itemIdsOf(tx, responseId);
  await lockItems(tx, itemIds);
  await tx.publishedResponse.update({
    where: { id: responseId },
    data: { status: "withdrawn", withdrawnAt: now, withdrawnReason: reason, version: response.version + 1 },
    select: { id: true },
  });
  await tx.publicationSchedule.deleteMany({ where: { responseId } });
  await tx.responseAutosave.deleteMany({ where: { responseId } });
  await recordEntry(tx, { kind: "response.withdrawn", details: {}, by, at: now, subjectId: responseId });
  await reopenLooks(tx, { itemIds, answers: { responseIds: [responseId] }, by, now });
  const moves = await settleDispositions(tx, { itemIds, by, at: now });
  return { ok: true, moved: moves.length };
}
