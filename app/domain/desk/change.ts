import { z } from "zod";

const id = z.uuid();

/** What a decision changed about one item: ids only, enough to take it back and to see whether it still stands. */
export const changeSchema = z.strictObject({
  themes: z.strictObject({ before: z.array(id), after: z.array(id) }).optional(),
  area: z.strictObject({ before: id.nullable(), after: id.nullable() }).optional(),
  assignee: z.strictObject({ before: id.nullable(), after: id.nullable() }).optional(),
  linkId: id.optional(),
  closureId: id.optional(),
  /** The group that it joined, and whether that was made for it. */
  group: z.strictObject({ id, isNew: z.boolean() }).optional(),
});

export type Change = z.infer<typeof changeSchema>;

/** The changes of a decision by the id of their item. */
export type Changes = Map<string, Change>;

/** Adds to what is known of the change of one item. */
export function addChange(changes: Changes, itemId: string, change: Change): void {
  changes.set(itemId, { ...changes.get(itemId), ...change });
}

export function sameIds(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}
