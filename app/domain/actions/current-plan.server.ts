import { db } from "#app/db/client.server.ts";
import type { Tx } from "#app/db/transaction.server.ts";

/** The plan that is being worked on: the newest that is not archived. */
export function currentPlan({
  tx,
}: {
  tx?: Tx;
} = {}): Promise<{ id: string; slug: string; title: string } | null> {
  return (tx ?? db()).actionPlan.findFirst({
    where: { archivedAt: null },
    orderBy: { openedAt: "desc" },
    select: { id: true, slug: true, title: true },
  });
}
