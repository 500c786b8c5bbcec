import { transaction } from "#app/db/transaction.server.ts";
import { dateColumn } from "#app/platform/clock.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";

type PostProgress = {
  actionId: string;
  /** The day it happened, as "2026-11-23"; not after today. */
  happenedOn: string;
  /** Markdown, for everyone. */
  words: string;
  language: string;
  by: Actor & { kind: "staff" };
  now: Date;
};

/** A dated line on the action's timeline. It is public as soon as the action is. */
export function postProgress({
  actionId,
  happenedOn,
  words,
  language,
  by,
  now,
}: PostProgress): Promise<{ ok: true; progressId: string } | { ok: false; reason: "in-the-future" }> {
  return transaction(async (tx) => {
    if (dateColumn(happenedOn) > now) return { ok: false, reason: "in-the-future" };
    if (!(await tx.actionItem.findUnique({ where: { id: actionId }, select: { id: true } })))
      throw notFound("action");
    const data = {
      actionId,
      happenedOn: dateColumn(happenedOn),
      words,
      language,
      postedBy: by.staffId,
      postedAt: now,
    };
    const { id } = await tx.progressUpdate.create({ data, select: { id: true } });
    await recordEntry(tx, {
      kind: "action.progressed",
      details: { progressId: id },
      by,
      at: now,
      subjectId: actionId,
    });
    return { ok: true, progressId: id };
  });
}
