import { isDeepStrictEqual } from "node:util";
import { COMPARED } from "./plan-reading/describe-plan-changes.ts";
import type { PlannedAction } from "./plan-reading/planned-action.ts";

/**
 * What people have put right stays when a document is read again: a field that says in it what it said the last time
 * is taken as it is stored.
 * @param lastRead the actions as the last confirmed document had them, before anybody corrected them
 */
export function keepCorrections({
  read,
  lastRead,
  stored,
}: {
  read: readonly PlannedAction[];
  lastRead: readonly PlannedAction[];
  stored: readonly PlannedAction[];
}): PlannedAction[] {
  const byNumber = (actions: readonly PlannedAction[]) => new Map(actions.map((one) => [one.number, one]));
  const [before, present] = [byNumber(lastRead), byNumber(stored)];
  return read.map((action) => {
    const [then, now] = [before.get(action.number), present.get(action.number)];
    if (!then || !now) return action;
    const same = COMPARED.filter((field) => isDeepStrictEqual(then[field], action[field]));
    return { ...action, ...Object.fromEntries(same.map((field) => [field, now[field]])) };
  });
}
