import type { Prisma } from "#app/db/generated/client.ts";
import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { PlannedAction, PlanReading } from "./plan-reading/planned-action.ts";

/**
 * Puts right one action of a reading, before it is confirmed.
 * @param number which action; @param corrected the whole action as it should be. Its number may change.
 * @returns refused when the reading was confirmed meanwhile, or another action has that number
 */
export function correctPlanReading({
  readingId,
  number,
  corrected,
}: {
  readingId: string;
  number: string;
  corrected: PlannedAction;
}): Promise<{ ok: true } | { ok: false; reason: "confirmed" | "number-taken" }> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "PlanReading" WHERE "id" = ${readingId}::uuid FOR UPDATE`;
    const row = await tx.planReading.findUnique({
      where: { id: readingId },
      select: { confirmedAt: true, reading: true },
    });
    if (!row) throw notFound("plan reading");
    if (row.confirmedAt) return { ok: false, reason: "confirmed" };
    const reading = row.reading as unknown as PlanReading;
    const others = reading.actions.filter((action) => action.number !== number);
    if (others.length === reading.actions.length) throw notFound("action");
    if (others.some((action) => action.number === corrected.number))
      return { ok: false, reason: "number-taken" };
    const next = { ...reading, ...replaced(reading, number, corrected) };
    await tx.planReading.update({
      where: { id: readingId },
      data: { reading: next as unknown as Prisma.InputJsonObject },
    });
    return { ok: true };
  });
}

/** The warnings and parts of the action follow its number; warnings stay until a person settles them. */
function replaced(reading: PlanReading, number: string, corrected: PlannedAction) {
  const parts = reading.parts?.map((part) =>
    part.number === number ? { ...part, number: corrected.number } : part,
  );
  return {
    ...(parts && { parts }),
    actions: reading.actions.map((action) => (action.number === number ? corrected : action)),
    warnings: reading.warnings.map((warning) =>
      warning.actionNumber === number ? { ...warning, actionNumber: corrected.number } : warning,
    ),
  };
}
