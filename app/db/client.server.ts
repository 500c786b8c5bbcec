import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "#app/platform/env.server.ts";
import { PrismaClient } from "./generated/client.ts";

/** One client a process: the server and the bundled routes are two module graphs. */
const shared = globalThis as typeof globalThis & { ysDb?: { url: string; client: PrismaClient } };

export function db(): PrismaClient {
  const url = env().DATABASE_URL;
  if (!url) throw new Error("no database is open");
  if (shared.ysDb?.url !== url) {
    shared.ysDb = {
      url,
      client: new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 10 }) }),
    };
  }
  return shared.ysDb.client;
}

export async function closeDb(): Promise<void> {
  await shared.ysDb?.client.$disconnect();
  delete shared.ysDb;
}
