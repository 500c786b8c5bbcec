import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "#app/db/generated/client.ts";
import { env } from "#app/platform/env.server.ts";

const shared = globalThis as typeof globalThis & { ysDb?: { url: string; client: unknown } };

/**
 * Puts a database client in place that tells of every query: after `startApp()` and before anything is asked.
 * @returns a function that does some work and gives the queries of it
 */
export function countQueries(): (work: () => Promise<unknown>) => Promise<string[]> {
  const url = env().DATABASE_URL ?? "";
  const client = new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: 10 }),
    log: [{ emit: "event", level: "query" }],
  });
  let queries: string[] = [];
  client.$on("query", ({ query }) => queries.push(query));
  shared.ysDb = { url, client };
  return async (work) => {
    queries = [];
    await work();
    return [...queries];
  };
}
