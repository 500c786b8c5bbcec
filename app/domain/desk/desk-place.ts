import { type DeskPlace, deskSchema } from "./schema.ts";

/** Whether a form was sent from the desk, and then with which filters: its address carries them. */
export function deskOf(url: string): DeskPlace | null {
  const query = new URL(url).searchParams;
  return query.has("desk") ? deskSchema.parse(Object.fromEntries(query)) : null;
}
