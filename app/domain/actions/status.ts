export const ACTION_STATUSES = ["notStarted", "underWay", "done", "paused", "stopped"] as const;

export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Stopping and pausing are told in public with a reason: silence about it would be a broken word. */
export function needsReason(status: ActionStatus): boolean {
  return status === "paused" || status === "stopped";
}

export function isActionStatus(code: string): code is ActionStatus {
  return (ACTION_STATUSES as readonly string[]).includes(code);
}
