import { db } from "#app/db/client.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import { sumBalances } from "../ledger/dispositions.ts";
import { type SnapshotFigures, snapshotFigures } from "./snapshot-figures.ts";
import { isMonth, monthColumn, monthFromColumn } from "./snapshot-month.ts";

export type PublicCorrection = { on: string; reason: string };

export type PublicSnapshot = {
  /** "2026-10" */
  month: string;
  received: number;
  corrections: PublicCorrection[];
};

/** The months whose numbers were written down, newest first, with what turned out to be different later. */
export async function publicSnapshots(): Promise<PublicSnapshot[]> {
  const rows = await db().ledgerSnapshot.findMany({ orderBy: { month: "desc" }, select: SNAPSHOT });
  return rows.map(({ month, figures, corrections }) => ({
    month: monthFromColumn(month),
    received: snapshotFigures.parse(figures).total.received,
    corrections: corrections.map(publicCorrection),
  }));
}

export type SnapshotFile = Omit<SnapshotFigures, "chain"> & {
  month: string;
  takenAt: string;
  eventsTotal: SnapshotFigures["total"];
  /** Over the ledger's entries, by which it can be told later whether one of them was changed. */
  ledgerSha256: string;
  corrections: PublicCorrection[];
};

/**
 * One month as it was public that night, to download.
 * @param month "2026-10"
 * @throws 404 for a month without a snapshot
 */
export async function publicSnapshot({ month }: { month: string }): Promise<SnapshotFile> {
  if (!isMonth(month)) throw notFound("snapshot");
  const found = await db().ledgerSnapshot.findUnique({
    where: { month: monthColumn(month) },
    select: { ...SNAPSHOT, takenAt: true, ledgerHash: true },
  });
  if (!found) throw notFound("snapshot");
  const { chain: _, ...figures } = snapshotFigures.parse(found.figures);
  return {
    month,
    takenAt: found.takenAt.toISOString(),
    ...figures,
    eventsTotal: sumBalances(figures.events),
    ledgerSha256: Buffer.from(found.ledgerHash).toString("hex"),
    corrections: found.corrections.map(publicCorrection),
  };
}

const SNAPSHOT = {
  month: true,
  figures: true,
  corrections: { orderBy: { at: "asc" }, select: { at: true, reason: true } },
} as const;

function publicCorrection({ at, reason }: { at: Date; reason: string }): PublicCorrection {
  return { on: at.toISOString().slice(0, 10), reason };
}
