import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { slugOf } from "#app/platform/slug.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";

export type AddAreas = { names: string[]; by: Actor; now: Date };

/**
 * Adds areas to the end of the list that people choose from. One that was retired under the same address comes back; one
 * that is there stays as it is.
 * @returns how many are new or back
 */
export function addAreas(input: AddAreas): Promise<{ added: number }> {
  return transaction((tx) => writeAreas(tx, input));
}

/** As addAreas, within the transaction of another command. */
export async function writeAreas(tx: Tx, { names, by, now }: AddAreas): Promise<{ added: number }> {
  const last = await tx.area.aggregate({ _max: { position: true } });
  let position = last._max.position ?? -1;
  let added = 0;
  for (const name of names) {
    const slug = slugOf(name);
    const known = await tx.area.findUnique({ where: { slug }, select: { retiredAt: true } });
    if (known && !known.retiredAt) continue;
    position += 1;
    const { id } = await tx.area.upsert({
      where: { slug },
      create: { slug, name, position },
      update: { name, position, retiredAt: null },
      select: { id: true },
    });
    await recordEntry(tx, { kind: "area.changed", details: {}, by, at: now, subjectId: id });
    added += 1;
  }
  return { added };
}
