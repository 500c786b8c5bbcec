import { transaction } from "#app/db/transaction.server.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import type { NamedKind } from "./named-kinds.ts";
import { tableOf, takeNames } from "./named-row.server.ts";

type RetireName = { kind: NamedKind; id: string; by: Actor; now: Date };

/**
 * Offers something no more. What bears it keeps it; retiring it twice changes nothing.
 * @throws 404 for an unknown one
 */
export function retireName({ kind, id, by, now }: RetireName): Promise<void> {
  return transaction(async (tx) => {
    const [row] = await takeNames(tx, kind, [id]);
    if (row?.retiredAt) return;
    await tx.$executeRaw`UPDATE ${tableOf(kind)} SET "retiredAt" = ${now} WHERE "id" = ${id}::uuid`;
    await recordEntry(tx, { kind: "name.retired", details: { of: kind }, by, at: now, subjectId: id });
  });
}
