import type { Tx } from "#app/db/transaction.server.ts";

/** The link through which a trustee said that exactly these words can go out. */
export async function trusteeWhoRead(
  tx: Tx,
  { revisionId, version }: { revisionId: string; version: number },
): Promise<string | null> {
  const link = await tx.readerLink.findFirst({
    where: { revisionId, version, answer: "canGoOut" },
    orderBy: { answeredAt: "asc" },
    select: { id: true },
  });
  return link?.id ?? null;
}
