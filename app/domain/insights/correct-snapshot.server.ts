import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import { SHORTEST_CORRECTION } from "./schema.ts";
import { isMonth, monthColumn } from "./snapshot-month.ts";

type CorrectSnapshot = { month: string; reason: string; by: StaffActor; now: Date };

export type Corrected = { ok: true } | { ok: false; reason: "too-short" };

/**
 * Says in public what turned out to be different in the numbers of a month. The numbers themselves stay as they were.
 * @param month "2026-10"; @param reason what is different and why, at least 10 characters, for everyone to read
 * @throws 404 for a month without a snapshot
 */
export function correctSnapshot({ month, reason, by, now }: CorrectSnapshot): Promise<Corrected> {
  return transaction(async (tx): Promise<Corrected> => {
    const words = reason.trim();
    if ([...words].length < SHORTEST_CORRECTION) return { ok: false, reason: "too-short" };
    if (!isMonth(month)) throw notFound("snapshot");
    const where = { month: monthColumn(month) };
    if (!(await tx.ledgerSnapshot.findUnique({ where, select: { month: true } }))) throw notFound("snapshot");
    await tx.snapshotCorrection.create({
      data: { ...where, at: now, staffId: by.staffId, reason: words },
      select: { id: true },
    });
    await recordEntry(tx, { kind: "snapshot.corrected", details: { month }, by, at: now });
    return { ok: true };
  });
}
