import { doneText } from "#app/ui/triage/done.ts";
import type { DoneOnDesk } from "./done-strip.tsx";

const ID = /^[0-9a-f-]{36}$/;

/** What the address says has just been done; null for what no page of ours puts there. */
export function doneOnDesk(query: URLSearchParams): Omit<DoneOnDesk, "query"> | null {
  const text = doneText(query.get("done"));
  if (!text) return null;
  const [changed, left] = [count(query.get("changed")), count(query.get("left"))];
  const batch = query.get("batch");
  const several = text === "triage.done.several" && changed !== null ? { changed, left: left ?? 0 } : null;
  return { text, batch: batch && ID.test(batch) ? batch : null, several };
}

function count(text: string | null): number | null {
  return text && /^\d{1,4}$/.test(text) ? Number(text) : null;
}
