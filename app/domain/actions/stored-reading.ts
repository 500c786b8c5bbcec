import type { PlannedAction, PlanReading } from "./plan-reading/planned-action.ts";

/** `asRead` stays as the document has it; `actions` are what people make of it. */
export type StoredReading = PlanReading & { asRead: PlannedAction[] };
