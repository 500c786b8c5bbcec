import { db } from "#app/db/client.server.ts";
import { TAKEN_BACK } from "./reasons.ts";

/** told = waiting + open + closed + takenBack */
export type CaseBalance = { told: number; waiting: number; open: number; closed: number; takenBack: number };

/** The lane's own balance, for those who may see it (MISSION.md, the ledger balances). */
export async function caseBalance(): Promise<CaseBalance> {
  const [row] = await db().$queryRaw<Record<keyof CaseBalance, bigint>[]>`
    SELECT count(*) AS "told",
      count(*) FILTER (WHERE "closedAt" IS NULL AND "openedAt" IS NULL) AS "waiting",
      count(*) FILTER (WHERE "closedAt" IS NULL AND "openedAt" IS NOT NULL) AS "open",
      count(*) FILTER (WHERE "closedReason" <> ${TAKEN_BACK}) AS "closed",
      count(*) FILTER (WHERE "closedReason" = ${TAKEN_BACK}) AS "takenBack"
    FROM "ConfidentialCase"`;
  const { told = 0n, waiting = 0n, open = 0n, closed = 0n, takenBack = 0n } = row ?? {};
  return {
    told: Number(told),
    waiting: Number(waiting),
    open: Number(open),
    closed: Number(closed),
    takenBack: Number(takenBack),
  };
}
