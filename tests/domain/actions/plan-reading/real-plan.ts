import { existsSync, readFileSync } from "node:fs";
import { test } from "vitest";
import type { PlannedAction } from "#app/domain/actions/plan-reading/planned-action.ts";
import { readPlan } from "#app/domain/actions/plan-reading/read-plan.ts";

const file = new URL("../../../../../shared/data/hate-crime-action-plan-2017-18.txt", import.meta.url);
/** Whether the document is here: it is no part of the project. */
export const present = existsSync(file);
export const shared = test.skipIf(!present);

export function readReal() {
  const bytes = readFileSync(file);
  const result = readPlan({ content: bytes, fileName: "plan.txt" });
  if (!result.ok) throw new Error(result.reason);
  return { text: bytes.toString("utf8"), ...result.reading };
}

export function action(number: string): PlannedAction {
  const found = readReal().actions.find((one) => one.number === number);
  if (!found) throw new Error(`no action ${number}`);
  return found;
}
