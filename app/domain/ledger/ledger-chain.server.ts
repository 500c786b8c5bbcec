import { createHash } from "node:crypto";
import type { Tx } from "#app/db/transaction.server.ts";

/** The chain up to and with one entry. */
export type ChainLink = { id: bigint; hash: Buffer };

/** What a chain is over: the entries up to an id whose transaction had ended below a horizon of transactions. */
export type ChainEnd = { lastEntryId: bigint; horizon: bigint };

const BATCH = 2000;
const START = Buffer.alloc(32);

const ENTRY = {
  id: true,
  txid: true,
  at: true,
  kind: true,
  actor: true,
  staffId: true,
  subjectId: true,
  eventId: true,
  from: true,
  to: true,
  reason: true,
  details: true,
} as const;

/**
 * The ledger as a chain of SHA-256, in the order of the entries' ids. The first link starts from 32 zero bytes; each link
 * is the hash of the link before it and the entry as UTF-8 JSON: an array of id, transaction, moment (ISO 8601, UTC),
 * kind, actor, staff member, subject, event, from, to, reason and details; ids as texts, what is empty as null, the
 * names in the details in alphabetical order. The notes are no part of it, since they are erased on their date.
 * @returns one link an entry, read in batches
 */
export async function* ledgerChain({
  tx,
  lastEntryId,
  horizon,
}: ChainEnd & { tx: Tx }): AsyncGenerator<ChainLink> {
  let hash: Buffer = START;
  let after = 0n;
  for (;;) {
    const entries = await tx.ledgerEntry.findMany({
      where: { id: { gt: after, lte: lastEntryId }, txid: { lt: horizon } },
      orderBy: { id: "asc" },
      take: BATCH,
      select: ENTRY,
    });
    for (const entry of entries) {
      hash = createHash("sha256").update(hash).update(canonical(entry)).digest();
      yield { id: entry.id, hash };
      after = entry.id;
    }
    if (entries.length < BATCH) return;
  }
}

type ChainedEntry = { [name in keyof typeof ENTRY]: unknown } & { id: bigint; txid: bigint; at: Date };

function canonical({ id, txid, at, details, ...entry }: ChainedEntry): string {
  const { kind, actor, staffId, subjectId, eventId, from, to, reason } = entry;
  return JSON.stringify([
    String(id),
    String(txid),
    at.toISOString(),
    ...[kind, actor, staffId, subjectId, eventId, from, to, reason],
    sorted(details),
  ]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const names = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(names.map(([name, inner]) => [name, sorted(inner)]));
}
