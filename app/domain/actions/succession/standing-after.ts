import type { ActionStatus } from "../status.ts";

export type Standing = {
  status: ActionStatus;
  statusReason: string | null;
  statusLanguage: string | null;
  pausedUntil: Date | null;
  updateEveryDays: number | null;
  showsNumbers: boolean;
};

/**
 * How far an action has come that others go on in. One alone stands as it stood; a pause with no end is over. Several
 * together are done when all are, not started when none has been, and else under way.
 */
export function standingAfter(sources: Standing[]): Standing {
  const [first, ...others] = sources;
  if (!first) throw new Error("an action that grows out of none");
  const isEndless = first.status === "paused" && first.pausedUntil === null;
  if (others.length === 0) return isEndless ? { ...first, ...UNDER_WAY } : first;
  const statuses = sources.map(({ status }) => status);
  const agreed = sources.flatMap(({ updateEveryDays }) => updateEveryDays ?? []);
  return {
    ...UNDER_WAY,
    status: together(statuses),
    pausedUntil: null,
    updateEveryDays: agreed.length > 0 ? Math.min(...agreed) : null,
    showsNumbers: sources.some(({ showsNumbers }) => showsNumbers),
  };
}

const UNDER_WAY = { status: "underWay", statusReason: null, statusLanguage: null } as const;

function together(statuses: ActionStatus[]): ActionStatus {
  if (statuses.every((status) => status === "done")) return "done";
  const isNotStarted = (status: ActionStatus) => status === "notStarted" || status === "stopped";
  return statuses.every(isNotStarted) ? "notStarted" : "underWay";
}
