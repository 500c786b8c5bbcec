import { db } from "#app/db/client.server.ts";
import { snapshot, type Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { ledgerChain } from "../ledger/ledger-chain.server.ts";
import { snapshotFigures } from "./snapshot-figures.ts";
import { monthColumn } from "./snapshot-month.ts";

export type VerifiedSnapshot = {
  month: string;
  holds: boolean;
  entries: number;
  /** The first entry that differs is after the one id (null: from the start) and no later than the other. */
  difference: { after: string | null; upTo: string } | null;
};

/**
 * Works the hash of a month out again, from the entries as they are now.
 * @param month "2026-10"
 * @throws 404 for a month without a snapshot
 */
export async function verifySnapshot({ month }: { month: string }): Promise<VerifiedSnapshot> {
  const stored = await db().ledgerSnapshot.findUnique({
    where: { month: monthColumn(month) },
    select: { figures: true, lastEntryId: true, ledgerHash: true },
  });
  if (!stored) throw notFound("snapshot");
  const { chain } = snapshotFigures.parse(stored.figures);
  const end = { lastEntryId: stored.lastEntryId, horizon: BigInt(chain.horizon) };
  const last: Mark = [String(stored.lastEntryId), Buffer.from(stored.ledgerHash).toString("hex")];
  const marks = [...chain.marks.filter(([id]) => id !== last[0]), last];
  const difference = await snapshot((tx) => firstDifference({ tx, end, marks }));
  return { month, holds: difference === null, entries: chain.entries, difference };
}

type Mark = [id: string, hash: string];
type Comparison = { tx: Tx; end: { lastEntryId: bigint; horizon: bigint }; marks: Mark[] };

async function firstDifference({ tx, end, marks }: Comparison): Promise<VerifiedSnapshot["difference"]> {
  const left = [...marks];
  let after: string | null = null;
  for await (const { id, hash } of ledgerChain({ tx, ...end })) {
    const [next] = left;
    if (!next || BigInt(next[0]) > id) continue;
    if (BigInt(next[0]) < id || next[1] !== hash.toString("hex")) return { after, upTo: next[0] };
    after = next[0];
    left.shift();
  }
  return left[0] ? { after, upTo: left[0][0] } : null;
}
