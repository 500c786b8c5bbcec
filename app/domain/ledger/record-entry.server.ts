import type { Tx } from "#app/db/transaction.server.ts";
import { LEDGER_KINDS, type NewEntry } from "./entry.ts";

const row = (entry: NewEntry) => ({
  kind: entry.kind,
  at: entry.at,
  actor: entry.by.kind,
  staffId: entry.by.kind === "staff" ? entry.by.staffId : null,
  subjectId: entry.subjectId ?? null,
  eventId: entry.eventId ?? null,
  from: entry.from ?? null,
  to: entry.to ?? null,
  reason: entry.reason ?? null,
  details: LEDGER_KINDS[entry.kind].parse(entry.details),
});

/**
 * Writes one entry, inside the transaction of the change it tells of.
 * @throws when the details are not those of the kind: a malformed entry is a bug, and nothing is stored
 */
export async function recordEntry(tx: Tx, entry: NewEntry): Promise<void> {
  const { id } = await tx.ledgerEntry.create({ data: row(entry), select: { id: true } });
  if (entry.note) await tx.ledgerNote.create({ data: { entryId: id, ...entry.note } });
}

/** Writes many entries without notes at once; for imports and for moves of many items. */
export async function recordEntries(tx: Tx, entries: NewEntry[]): Promise<void> {
  if (entries.length > 0) await tx.ledgerEntry.createMany({ data: entries.map(row) });
}
