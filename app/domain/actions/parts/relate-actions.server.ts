import { transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { StaffActor } from "../../ledger/actor.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { requireOpenPlan } from "../open-plan.server.ts";
import type { PartCommand } from "./part-actions.server.ts";

type RelateActions = PartCommand & { otherId: string; by: StaffActor };

export type ActionsRelated = { ok: true } | { ok: false; reason: "same" };

/**
 * Says that two actions have to do with each other, or confirms what the plan's document says; both public pages show it.
 * Said twice, or the other way round, is said once.
 * @throws 404, 409 for an archived plan
 * @returns refused for an action and itself
 */
export function relateActions({ actionId, otherId, by, now }: RelateActions): Promise<ActionsRelated> {
  return transaction(async (tx): Promise<ActionsRelated> => {
    if (actionId === otherId) return { ok: false, reason: "same" };
    await requireOpenPlan(tx, actionId);
    await requireOpenPlan(tx, otherId);
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('related actions'))`;
    const known = await tx.actionRelation.findFirst({
      where: eitherWay(actionId, otherId),
      select: { fromId: true, toId: true, confirmedAt: true, endedAt: true },
    });
    if (known?.confirmedAt && !known.endedAt) return { ok: true };
    const pair = known ? { fromId: known.fromId, toId: known.toId } : { fromId: actionId, toId: otherId };
    const confirmed = { confirmedBy: by.staffId, confirmedAt: now };
    await tx.actionRelation.upsert({
      where: { fromId_toId: pair },
      create: { ...pair, ...confirmed },
      update: { ...confirmed, endedAt: null },
      select: { fromId: true },
    });
    await recordEntry(tx, {
      kind: "action.related",
      details: { otherId },
      ...{ by, at: now, subjectId: actionId },
    });
    return { ok: true };
  });
}

/**
 * Says that two actions have nothing to do with each other, whether somebody or the document said so; a suggestion that
 * was turned down is not made again. Said twice is said once.
 * @throws 404
 */
export function endRelation({ actionId, otherId, by, now }: RelateActions): Promise<void> {
  return transaction(async (tx) => {
    await requireOpenPlan(tx, actionId);
    const where = eitherWay(actionId, otherId);
    if ((await tx.actionRelation.count({ where })) === 0) throw notFound("relation");
    const { count } = await tx.actionRelation.updateMany({
      where: { ...where, endedAt: null },
      data: { endedAt: now },
    });
    if (count === 0) return;
    await recordEntry(tx, {
      kind: "action.relationEnded",
      details: { otherId },
      ...{ by, at: now, subjectId: actionId },
    });
  });
}

function eitherWay(one: string, other: string) {
  return {
    OR: [
      { fromId: one, toId: other },
      { fromId: other, toId: one },
    ],
  };
}
