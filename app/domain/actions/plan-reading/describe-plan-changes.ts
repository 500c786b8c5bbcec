import { isDeepStrictEqual } from "node:util";
import type { PlannedAction } from "./planned-action.ts";

/** What is compared, and may be corrected: everything of an action but its number and whether it needs review. */
export const COMPARED = [
  "title",
  "details",
  "start",
  "close",
  "origin",
  "leadPartners",
  "mainLead",
  "mainLeadOrganisation",
  "funding",
  "objectives",
  "outputs",
  "people",
  "staffNotes",
  "otherCells",
] as const satisfies readonly (keyof PlannedAction)[];

type ComparedField = (typeof COMPARED)[number];
type FieldChange = {
  [F in ComparedField]: { field: F; before: PlannedAction[F]; after: PlannedAction[F] };
}[ComparedField];

export type PlanChanges = {
  added: PlannedAction[];
  changed: { number: string; fields: FieldChange[] }[];
  unchanged: string[];
  missing: string[];
};

function changedFields(before: PlannedAction, after: PlannedAction): FieldChange[] {
  return COMPARED.filter((field) => !isDeepStrictEqual(before[field], after[field])).map(
    (field) => ({ field, before: before[field], after: after[field] }) as FieldChange,
  );
}

/**
 * What importing a plan again would change, before anything is changed. Actions are the same when their number is;
 * `review` is not compared, because it is about the reading and not about the plan. `missing` are numbers that are
 * stored and no longer in the document: importing does not remove them.
 */
export function describePlanChanges(input: {
  stored: readonly PlannedAction[];
  read: readonly PlannedAction[];
}): PlanChanges {
  const stored = new Map(input.stored.map((action) => [action.number, action]));
  const changes: PlanChanges = { added: [], changed: [], unchanged: [], missing: [] };
  for (const action of input.read) {
    const before = stored.get(action.number);
    const fields = before ? changedFields(before, action) : [];
    if (!before) changes.added.push(action);
    else if (fields.length > 0) changes.changed.push({ number: action.number, fields });
    else changes.unchanged.push(action.number);
  }
  const numbers = new Set(input.read.map(({ number }) => number));
  changes.missing = input.stored.map(({ number }) => number).filter((number) => !numbers.has(number));
  return changes;
}
