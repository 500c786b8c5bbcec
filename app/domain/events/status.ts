import type { StandingChange } from "./schema.ts";

type Standing = { opensAt: Date; closesAt: Date; cancelledAt: Date | null };

/** Whether feedback about the event is taken at `now`: from when it opens until just before it closes, unless cancelled. */
export function takesFeedback({ opensAt, closesAt, cancelledAt }: Standing, now: Date): boolean {
  return cancelledAt === null && opensAt <= now && now < closesAt;
}

export function isOver({ endsAt }: { endsAt: Date }, now: Date): boolean {
  return endsAt <= now;
}

/** What staff may do with the event now. Before it starts it is cancelled, or its days are mended, but not closed early. */
export function standingChanges(event: Standing & { startsAt: Date }, now: Date): StandingChange[] {
  if (event.cancelledAt) return ["restore"];
  if (event.closesAt <= now) return ["reopen", "cancel"];
  return event.startsAt <= now ? ["close", "cancel"] : ["cancel"];
}

type Mergeable = { id: string; mergedIntoId: string | null; isPractice: boolean };

export type MergeRefusal = "itself" | "merged-before" | "practice";

/** Why two events cannot be made one; null when they can. */
export function refusalOfMerge({ from, into }: { from: Mergeable; into: Mergeable }): MergeRefusal | null {
  if (from.id === into.id) return "itself";
  if (from.mergedIntoId ?? into.mergedIntoId) return "merged-before";
  return from.isPractice === into.isPractice ? null : "practice";
}
