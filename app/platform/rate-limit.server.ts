import { createHmac } from "node:crypto";
import pg from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "./env.server.ts";
import { random } from "./random.server.ts";

export type LimitName = "feedback" | "receipt" | "phrase" | "signIn" | "signInAccount";

const TEN_MINUTES = 600;
const shared = globalThis as typeof globalThis & { ysLimits?: { url: string; pool: pg.Pool } };

function pool(): pg.Pool {
  const url = env().DATABASE_URL ?? "";
  if (shared.ysLimits?.url !== url) {
    shared.ysLimits = { url, pool: new pg.Pool({ connectionString: url, max: 4 }) };
    shared.ysLimits.pool.on("error", () => undefined);
  }
  return shared.ysLimits.pool;
}

export async function closeLimits(): Promise<void> {
  await shared.ysLimits?.pool.end();
  delete shared.ysLimits;
}

function budgets(name: LimitName): { each: number; total: number } {
  const of = env();
  if (name === "feedback") return { each: of.POSTS_PER_ADDRESS, total: of.POSTS_IN_TOTAL };
  if (name === "receipt") return { each: of.RECEIPTS_PER_ADDRESS, total: of.RECEIPTS_IN_TOTAL };
  const each = name === "signIn" ? of.SIGN_INS_PER_ADDRESS : of.SIGN_INS_PER_ACCOUNT;
  return { each, total: Number.MAX_SAFE_INTEGER };
}

/**
 * Spends one of the budget of ten minutes.
 * @param who an address or an account; only a hash under the key of the day is kept, in a table that a crash empties
 * @returns false when the budget is spent. The last fifth of the total is kept for those who have not asked before.
 */
export async function spend({
  name,
  who,
  now,
}: {
  name: LimitName;
  who: string;
  now: Date;
}): Promise<boolean> {
  const { each, total } = budgets(name);
  const mine = await consume(`${name}:each`, await pseudonym(who, now), each);
  if (mine === null || total === Number.MAX_SAFE_INTEGER) return mine !== null;
  const all = await consume(`${name}:total`, "all", total);
  return all !== null && (all <= total * 0.8 || mine === 1);
}

async function consume(keyPrefix: string, key: string, points: number): Promise<number | null> {
  const limiter = new RateLimiterPostgres({
    storeClient: pool(),
    tableName: "RateLimit",
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix,
    points,
    duration: TEN_MINUTES,
  });
  try {
    return (await limiter.consume(key)).consumedPoints;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return null;
    throw refusal;
  }
}

let today: { day: string; key: Buffer } | undefined;

async function pseudonym(who: string, now: Date): Promise<string> {
  const day = now.toISOString().slice(0, 10);
  if (today?.day !== day) today = { day, key: await keyOfTheDay(day) };
  return createHmac("sha256", today.key).update(who).digest("base64url");
}

/** The key is shared by all processes and thrown away with the day, and with it every count of the days before. */
async function keyOfTheDay(day: string): Promise<Buffer> {
  await pool().query(`DELETE FROM "LimitKey" WHERE "day" < $1`, [day]);
  await pool().query(`DELETE FROM "RateLimit" WHERE "expire" < $1`, [Date.now()]);
  await pool().query(`INSERT INTO "LimitKey" ("day", "key") VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
    day,
    Buffer.from(random(32)),
  ]);
  const { rows } = await pool().query(`SELECT "key" FROM "LimitKey" WHERE "day" = $1`, [day]);
  return rows[0].key;
}
