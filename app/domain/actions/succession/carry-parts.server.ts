import type { Tx } from "#app/db/transaction.server.ts";
import { dateColumn, dateIn } from "#app/platform/clock.ts";
import type { ActionPath } from "./paths.server.ts";
import { copyTranslations } from "./publish-successor.server.ts";

type CarryParts = { paths: ActionPath[]; timeZone: string; now: Date };

const IN_FORCE = { withdrawnAt: null } as const;

/**
 * What still lies ahead of an action that goes on whole or together with another one goes on with it as a copy: steps that
 * were not reached, activities that were not held, measures with their readings. The old page keeps its own. Relations
 * between two actions that both go on are those of their successors.
 */
export async function carryParts(tx: Tx, { paths, timeZone, now }: CarryParts): Promise<void> {
  const today = dateColumn(dateIn(timeZone, now));
  for (const { fromId, kind, targets } of paths) {
    const actionId = targets[0]?.actionId;
    if (!actionId || (kind !== "whole" && kind !== "merged")) continue;
    await copyMilestones(tx, { fromId, actionId, now });
    await copyActivities(tx, { fromId, actionId, today, now });
    await copyMeasures(tx, { fromId, actionId, now });
  }
  await copyRelations(tx, paths, now);
}

type Copy = { fromId: string; actionId: string; now: Date };

async function copyMilestones(tx: Tx, { fromId, actionId, now }: Copy): Promise<void> {
  const rows = await tx.actionMilestone.findMany({
    where: { actionId: fromId, ...IN_FORCE, reachedOn: null },
    select: { id: true, title: true, language: true, dueOn: true, precision: true, addedBy: true },
  });
  for (const { id: old, ...row } of rows) {
    const data = { ...row, actionId, addedAt: now };
    const { id } = await tx.actionMilestone.create({ data, select: { id: true } });
    await copyTranslations(tx, { kind: "milestone", fromId: old, toId: id });
  }
}

async function copyActivities(tx: Tx, { fromId, actionId, today, now }: Copy & { today: Date }) {
  const rows = await tx.actionActivity.findMany({
    where: { actionId: fromId, ...IN_FORCE, state: "planned", endsOn: { gte: today } },
    select: {
      ...{ id: true, title: true, place: true, words: true, language: true, addedBy: true },
      ...{ startsOn: true, endsOn: true, precision: true },
    },
  });
  for (const { id: old, ...row } of rows) {
    const data = { ...row, actionId, addedAt: now };
    const { id } = await tx.actionActivity.create({ data, select: { id: true } });
    await copyTranslations(tx, { kind: "activity", fromId: old, toId: id });
  }
}

async function copyMeasures(tx: Tx, { fromId, actionId, now }: Copy): Promise<void> {
  const rows = await tx.actionMeasure.findMany({
    where: { actionId: fromId, ...IN_FORCE },
    orderBy: { id: "asc" },
    select: {
      ...{ id: true, title: true, objective: true, source: true, unit: true, language: true },
      addedBy: true,
      ...{ baseline: true, baselineOn: true, precision: true },
      readings: {
        where: IN_FORCE,
        orderBy: { readOn: "asc" },
        select: { value: true, readOn: true, precision: true, addedBy: true, addedAt: true },
      },
    },
  });
  for (const { id: old, readings, ...row } of rows) {
    const { id } = await tx.actionMeasure.create({
      data: { ...row, actionId, addedAt: now, readings: { create: readings } },
      select: { id: true },
    });
    await copyTranslations(tx, { kind: "measure", fromId: old, toId: id });
  }
}

async function copyRelations(tx: Tx, paths: ActionPath[], now: Date): Promise<void> {
  const firstOf = new Map(paths.map(({ fromId, targets }) => [fromId, targets[0]?.actionId ?? ""]));
  const rows = await tx.actionRelation.findMany({
    where: { fromId: { in: [...firstOf.keys()] }, toId: { in: [...firstOf.keys()] }, endedAt: null },
    select: { fromId: true, toId: true, confirmedBy: true, confirmedAt: true },
  });
  const pairs = rows.map(({ fromId, toId, confirmedBy, confirmedAt }) => ({
    ...{ fromId: firstOf.get(fromId) ?? "", toId: firstOf.get(toId) ?? "" },
    ...{ confirmedBy, confirmedAt: confirmedAt && now },
  }));
  await tx.actionRelation.createMany({
    data: eachOnce(pairs.filter(({ fromId, toId }) => fromId !== toId)),
    skipDuplicates: true,
  });
}

type Pair = { fromId: string; toId: string; confirmedBy: string | null; confirmedAt: Date | null };

/** Where actions came together, two relations can be the same one, also the other way round: what somebody confirmed stays. */
function eachOnce(pairs: Pair[]): Pair[] {
  const kept = new Map<string, Pair>();
  for (const pair of pairs) {
    const key = [pair.fromId, pair.toId].toSorted().join(" ");
    const known = kept.get(key);
    if (!known || (!known.confirmedAt && pair.confirmedAt)) kept.set(key, pair);
  }
  return [...kept.values()];
}
