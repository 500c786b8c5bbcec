import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { dateColumn } from "#app/platform/clock.ts";
import { recordEntry } from "../../ledger/record-entry.server.ts";
import type { DueDate } from "../promises/due-date.ts";
import { addedBy, type NamesPerson, type PartCommand, refusalOfPart } from "./part-actions.server.ts";

type SetMeasure = PartCommand & {
  /** What is counted, and where the number is from. */
  title: string;
  source: string;
  /** The aim of the action that it tells of, in words for everyone; may be empty. */
  objective: string;
  /** "reports", "per cent"; may be empty. */
  unit: string;
  language: string;
  baseline: { value: number; date: DueDate };
};

export type MeasureSet = { ok: true; measureId: string } | NamesPerson;

/**
 * How anyone can tell whether an objective of an action is met. What it was at the start is never changed.
 * @throws 404, 409 for an archived plan
 * @returns refused for words that name one of the people in the plan
 */
export function setMeasure(given: SetMeasure): Promise<MeasureSet> {
  return transaction((tx) => storeMeasure(tx, given));
}

/** The same inside a transaction, for a file with a whole plan. */
export async function storeMeasure(tx: Tx, given: SetMeasure): Promise<MeasureSet> {
  const { actionId, title, objective, source, unit, language, baseline, by, now } = given;
  const refusal = await refusalOfPart(tx, { actionId, texts: [title, objective, source, unit] });
  if (refusal) return refusal;
  const { value, date } = baseline;
  const { id } = await tx.actionMeasure.create({
    data: {
      ...{ actionId, title, objective, source, unit, language },
      ...{ baseline: value, baselineOn: dateColumn(date.dueOn), precision: date.precision },
      ...{ addedBy: addedBy(by), addedAt: now },
    },
    select: { id: true },
  });
  await recordEntry(tx, {
    kind: "action.measureSet",
    details: { measureId: id },
    ...{ by, at: now, subjectId: actionId },
  });
  return { ok: true, measureId: id };
}
