import { type Tx, transaction } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";
import type { Actor } from "../ledger/actor.ts";
import { recordEntry } from "../ledger/record-entry.server.ts";
import type { NamedKind } from "./named-kinds.ts";
import { namesakes, tableOf, takeKind, takeNames } from "./named-row.server.ts";

type TakeBackName = { kind: NamedKind; id: string; by: Actor; now: Date };

export type NameTakenBack = { ok: true } | { ok: false; reason: "exists" };

/**
 * Offers something again that was retired. In use already is as good.
 * @returns refused when another one in use has the name by now
 * @throws 404 for an unknown one, and for one that was merged into another
 */
export function takeBackName(input: TakeBackName): Promise<NameTakenBack> {
  return transaction((tx) => writeTakenBack(tx, input));
}

/** As takeBackName, within the transaction of another command. */
export async function writeTakenBack(tx: Tx, { kind, id, by, now }: TakeBackName): Promise<NameTakenBack> {
  await takeKind(tx, kind);
  const [row] = await takeNames(tx, kind, [id]);
  if (!row || row.mergedIntoId) throw notFound(kind);
  if (row.retiredAt === null) return { ok: true };
  const { name, town } = row;
  const same = await namesakes(tx, kind, town === null ? { name } : { name, town });
  if (same.some((one) => one.id !== id && one.retiredAt === null)) return { ok: false, reason: "exists" };
  await tx.$executeRaw`UPDATE ${tableOf(kind)} SET "retiredAt" = NULL WHERE "id" = ${id}::uuid`;
  await recordEntry(tx, { kind: "name.takenBack", details: { of: kind }, by, at: now, subjectId: id });
  return { ok: true };
}
