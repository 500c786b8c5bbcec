import type { PlannedAction } from "./planned-action.ts";

/** What the documents of plans call an action, in the languages that name it in another one's cells. */
const ACTION_WORDS = ["action", "actions", "maßnahme", "działanie", "acțiunea", "ação"];

/**
 * The other actions that an action's cells name: "Links to action 5.0" of action 8 names 5.
 * @param numbers of all actions of the plan; @returns those of them that are named, without its own
 */
export function relatedNumbers(action: PlannedAction, numbers: string[]): string[] {
  const text = [action.title, ...action.details, ...action.objectives, ...action.outputs].join("\n");
  const words = ACTION_WORDS.join("|");
  const named = text.matchAll(new RegExp(`(?<!\\p{L})(?:${words})\\s+(\\d+(?:\\.\\d+)?)`, "giu"));
  const plain = new Set([...named].map(([, number]) => withoutZero(number ?? "")));
  return numbers.filter((number) => number !== action.number && plain.has(withoutZero(number)));
}

/** A plan writes "5.0" in one place and "5" in another. */
function withoutZero(number: string): string {
  return number.replace(/\.0+$/, "");
}
