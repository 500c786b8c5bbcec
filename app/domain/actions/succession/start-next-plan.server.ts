import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";

type StartNextPlan = {
  /** The plan that it follows. */
  fromId: string;
  title: string;
  /** As people say it: "2026 to 2028". */
  years: string;
  /** In which decisions about it are written for the public. */
  language: string;
  by: StaffActor;
  now: Date;
};

export type NextPlanStarted = { ok: true; nextPlanId: string } | { ok: false; reason: "already-followed" };

/**
 * Begins to prepare the plan after another one. Nothing changes in public until it is opened. Where one is being
 * prepared already, that is the one: its title and years are kept.
 * @throws 404 for an unknown plan
 * @returns refused where the plan has a successor already
 */
export function startNextPlan(given: StartNextPlan): Promise<NextPlanStarted> {
  const { fromId, title, years, language, by, now } = given;
  return transaction(async (tx): Promise<NextPlanStarted> => {
    await tx.$queryRaw`SELECT 1 FROM "ActionPlan" WHERE "id" = ${fromId}::uuid FOR NO KEY UPDATE`;
    const from = await tx.actionPlan.findUnique({
      where: { id: fromId },
      select: { nextPlans: { where: { droppedAt: null }, select: { id: true, openedId: true } } },
    });
    if (!from) throw notFound("plan");
    const [known] = from.nextPlans;
    if (known) return known.openedId ? { ok: false, reason: "already-followed" } : startedBefore(known.id);
    const data = { fromId, title, years, language, startedBy: by.staffId, startedAt: now };
    const { id } = await tx.nextPlan.create({ data, select: { id: true } });
    await recordEntry(tx, {
      kind: "plan.nextStarted",
      details: { nextPlanId: id },
      ...{ by, at: now, subjectId: fromId },
    });
    return startedBefore(id);
  });
}

const startedBefore = (nextPlanId: string): NextPlanStarted => ({ ok: true, nextPlanId });
