import { type Tx, transaction } from "#app/db/transaction.server.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import type { SupportRow } from "./schema.ts";

export type SaveSupportOrganisations = { rows: SupportRow[]; by: Actor; now: Date };

/**
 * Replaces the list of those who can help: rows with an id are kept or changed, rows without are added, and whoever is no
 * longer in the list is retired. The order of the rows is the order on the pages.
 */
export function saveSupportOrganisations(input: SaveSupportOrganisations): Promise<void> {
  return transaction((tx) => writeSupportOrganisations(tx, input));
}

/** As saveSupportOrganisations, within the transaction of another command. */
export async function writeSupportOrganisations(
  tx: Tx,
  { rows, by, now }: SaveSupportOrganisations,
): Promise<void> {
  const kept = rows.flatMap(({ id }) => (id ? [id] : []));
  await tx.supportOrganisation.updateMany({
    where: { retiredAt: null, id: { notIn: kept } },
    data: { retiredAt: now },
  });
  for (const [position, row] of rows.entries()) await write(tx, row, position);
  await recordEntry(tx, { kind: "support.changed", details: {}, by, at: now });
}

async function write(tx: Tx, { id, kind, name, phone, url, words }: SupportRow, position: number) {
  const data = { kind, name, phone: phone || null, url: url || null, words: words || null, position };
  const { count } = id ? await tx.supportOrganisation.updateMany({ where: { id }, data }) : { count: 0 };
  // Somebody else took it off the list meanwhile, or it is new.
  if (count === 0) await tx.supportOrganisation.create({ data, select: { id: true } });
}
