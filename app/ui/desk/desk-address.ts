import type { DeskPlace } from "#app/domain/desk/schema.ts";
import type { Done } from "#app/ui/triage/done.ts";

type Place = Partial<DeskPlace>;

/** What has just been done, with what the button "Undo" needs. */
export type JustDone = {
  done: Done;
  batch?: string | null | undefined;
  /** Of several items: how many are different now, how many were left. */
  changed?: number | undefined;
  left?: number | undefined;
};

/** The desk with these filters and this item beside the queue; what is empty is left out. */
export function deskAddress(place: Place, just?: JustDone): string {
  return withQuery("/staff/triage", { ...place, ...just });
}

/** What a form of the desk puts behind its address, so that what it is sent to leads back. */
export function deskQuery({ item: _, ...filters }: Place): string {
  return withQuery("", { desk: "1", ...filters });
}

/** Where a decision about one item leads: on the desk to the item that is named, else back to the item. */
export function doneAddress({
  itemId,
  desk,
  next,
  ...just
}: JustDone & { itemId: string; desk: DeskPlace | null; next: string | null }): string {
  if (desk) return deskAddress({ ...desk, item: next ?? "" }, just);
  return withQuery(`/staff/triage/${itemId}`, just);
}

function withQuery(path: string, values: Record<string, string | number | null | undefined>): string {
  const chosen = Object.entries(values).filter(([, value]) => value !== "" && value != null);
  const query = new URLSearchParams(chosen.map(([name, value]) => [name, String(value)])).toString();
  return query ? `${path}?${query}` : path;
}

/** The filters alone, as a saved view keeps them. */
export function viewQuery({ item: _, after: __, ...filters }: Place): string {
  return withQuery("", filters).slice(1);
}

type Steps = { previous: string | null; next: string | null; position: number; shown: number };

/** From one item of the page to those beside it; after the last one to the next page. Position 0: not on this page. */
export function deskSteps({
  place,
  rows,
  next,
  itemId,
}: {
  place: Place;
  rows: { id: string }[];
  next: string | null;
  itemId: string;
}): Steps {
  const at = rows.findIndex(({ id }) => id === itemId);
  const to = (row: { id: string } | undefined) => (row ? deskAddress({ ...place, item: row.id }) : null);
  const onward = next ? deskAddress({ ...place, item: "", after: next }) : null;
  return {
    previous: at > 0 ? to(rows[at - 1]) : null,
    next: to(rows[at + 1]) ?? (at >= 0 ? onward : null),
    position: at + 1,
    shown: rows.length,
  };
}
