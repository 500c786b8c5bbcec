import type { Tx } from "#app/db/transaction.server.ts";
import type { Change, Changes } from "./change.ts";

/**
 * The changes of a decision as their names stand now: a theme or an area that was merged since is the one that it went
 * into, once. What bore it bears that one too, so that a merge is no change of an item.
 */
export async function changesInForce(tx: Tx, changes: Changes): Promise<Changes> {
  const made = [...changes.values()];
  const themeIds = made.flatMap(({ themes }) => (themes ? [...themes.before, ...themes.after] : []));
  const areaIds = made.flatMap(({ area }) =>
    [area?.before, area?.after].filter((id) => typeof id === "string"),
  );
  const select = { id: true, mergedIntoId: true } as const;
  const merged = [
    ...(await tx.theme.findMany({ where: { id: { in: themeIds }, mergedIntoId: { not: null } }, select })),
    ...(await tx.area.findMany({ where: { id: { in: areaIds }, mergedIntoId: { not: null } }, select })),
  ];
  if (merged.length === 0) return changes;
  const into = new Map(merged.map(({ id, mergedIntoId }) => [id, mergedIntoId ?? id]));
  return new Map([...changes].map(([itemId, change]) => [itemId, inForce(change, into)]));
}

function inForce({ themes, area, ...rest }: Change, into: Map<string, string>): Change {
  const one = (id: string) => into.get(id) ?? id;
  const all = (ids: string[]) => [...new Set(ids.map(one))];
  const maybe = (id: string | null) => id && one(id);
  return {
    ...rest,
    ...(themes && { themes: { before: all(themes.before), after: all(themes.after) } }),
    ...(area && { area: { before: maybe(area.before), after: maybe(area.after) } }),
  };
}
