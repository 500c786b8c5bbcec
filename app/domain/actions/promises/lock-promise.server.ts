import type { Tx } from "#app/db/transaction.server.ts";
import { notFound } from "#app/platform/http-errors.ts";

/** What every command about a promise needs to know of it. */
export type LockedPromise = {
  id: string;
  actionId: string | null;
  madeOn: Date;
  /** The date in force. */
  latest: { number: number; dueOn: Date; precision: string };
  /** The outcome in force. */
  outcomeId: string | null;
};

/**
 * Takes promises for this transaction alone, in the order of their ids so that two commands never wait for each other
 * in a circle. @returns the first one @throws 404 when one is unknown
 */
export async function lockPromise(tx: Tx, promiseId: string, ...others: string[]): Promise<LockedPromise> {
  const ids = [...new Set([promiseId, ...others])];
  const locked = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "GivenPromise" WHERE "id" = ANY(${ids}::uuid[]) ORDER BY "id" FOR NO KEY UPDATE`;
  if (locked.length < ids.length) throw notFound("promise");
  const { dates, outcomes, ...promise } = await tx.givenPromise.findUniqueOrThrow({
    where: { id: promiseId },
    select: {
      id: true,
      actionId: true,
      madeOn: true,
      dates: {
        orderBy: { number: "desc" },
        take: 1,
        select: { number: true, dueOn: true, precision: true },
      },
      outcomes: { where: { takenBackAt: null }, select: { id: true } },
    },
  });
  const [latest] = dates;
  if (!latest) throw new Error("a promise without a date");
  return { ...promise, latest, outcomeId: outcomes[0]?.id ?? null };
}
