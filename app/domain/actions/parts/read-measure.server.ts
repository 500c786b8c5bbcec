import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { dateColumn } from "#app/platform/clock.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import { requireOpenPlan } from "../open-plan.server.ts";
import type { DueDate } from "../promises/due-date.ts";
import { addedBy, type PartCommand } from "./part-actions.server.ts";

type ReadMeasure = PartCommand & { measureId: string; value: number; date: DueDate };

export type MeasureRead =
  | { ok: true; readingId: string }
  | { ok: false; reason: "withdrawn" | "before-the-start" | "read-before" };

/**
 * What a measure was at a time after its start. A wrong reading is withdrawn, which makes room for the right one.
 * @throws 404, 409 for an archived plan
 * @returns refusals: the measure was withdrawn; the time is not after its start; there is another value of that time. The
 *   same value sent twice is one
 */
export function readMeasure(given: ReadMeasure): Promise<MeasureRead> {
  return transaction((tx) => storeReading(tx, given));
}

/** The same inside a transaction, for a file with a whole plan. */
export async function storeReading(tx: Tx, given: ReadMeasure): Promise<MeasureRead> {
  const { actionId, measureId, value, date, by, now } = given;
  await requireOpenPlan(tx, actionId);
  await tx.$queryRaw`SELECT 1 FROM "ActionMeasure" WHERE "id" = ${measureId}::uuid FOR UPDATE`;
  const readOn = dateColumn(date.dueOn);
  const measure = await tx.actionMeasure.findFirst({
    where: { id: measureId, actionId },
    select: {
      ...{ withdrawnAt: true, baselineOn: true },
      readings: { where: { readOn, withdrawnAt: null }, select: { id: true, value: true } },
    },
  });
  if (!measure) throw notFound("measure");
  if (measure.withdrawnAt) return { ok: false, reason: "withdrawn" };
  if (readOn <= measure.baselineOn) return { ok: false, reason: "before-the-start" };
  const [known] = measure.readings;
  if (known) return known.value.equals(value) ? same(known.id) : { ok: false, reason: "read-before" };
  const data = { measureId, value, readOn, precision: date.precision, addedBy: addedBy(by), addedAt: now };
  const { id } = await tx.measureReading.create({ data, select: { id: true } });
  await recordEntry(tx, {
    kind: "action.measureRead",
    details: { measureId, readingId: id },
    ...{ by, at: now, subjectId: actionId },
  });
  return same(id);
}

const same = (readingId: string): MeasureRead => ({ ok: true, readingId });
