import type { QueueFilters } from "#app/domain/triage/schema.ts";

/** The address of the queue with these filters; what is empty is left out. */
export function queueAddress(filters: Partial<QueueFilters>): string {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== "")).toString();
  return query ? `/staff/triage?${query}` : "/staff/triage";
}
