/** How strongly something that was said shaped an action, strongest first. */
export const INFLUENCES = ["prompted", "changed", "addedWeight", "alreadyPlanned", "noEffect"] as const;

export type Influence = (typeof INFLUENCES)[number];

/** What was said made a difference to the action; what was planned before or had no effect did not. */
export const INFLUENCES_OF_CHANGE = ["prompted", "changed", "addedWeight"] as const satisfies Influence[];

/** Whether a claim of this influence must say what was different before and after (MISSION.md, linked). */
export function needsBeforeAndAfter(influence: Influence): boolean {
  return influence === "prompted" || influence === "changed";
}
