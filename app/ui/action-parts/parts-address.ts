import type { TextKey } from "#app/platform/texts.ts";

const DONE = ["added", "changed", "withdrawn", "removed"] as const;

type PartsDone = (typeof DONE)[number];

/** The banner for what has just been done; nothing for a word that no page of ours puts there. */
export function partsDoneText(done: string | null): TextKey | undefined {
  const known = DONE.find((name) => name === done);
  return known && `staff.parts.done.${known}`;
}

export type PartsPath = "activities" | "milestones" | "measures" | "evidence" | "relations";

export function partsAddress(actionId: string, path: PartsPath, done?: PartsDone): string {
  return `/staff/actions/${actionId}/${path}${done ? `?done=${done}` : ""}`;
}

export function measureAddress(actionId: string, measureId: string, done?: PartsDone): string {
  return `/staff/actions/${actionId}/measures/${measureId}${done ? `?done=${done}` : ""}`;
}

/** Where a part is withdrawn with its reason. @param part its kind and id, of a reading with its measure */
export function withdrawalAddress(actionId: string, part: Record<string, string>): string {
  return `/staff/actions/${actionId}/withdrawal?${new URLSearchParams(part)}`;
}
