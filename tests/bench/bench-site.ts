import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import type { ServerBuild } from "@remix-run/node";
import pg from "pg";
import { closeDb } from "#app/db/client.server.ts";
import { applyMigrations } from "#app/db/migrate.server.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { closeLimits } from "#app/platform/rate-limit.server.ts";
import { createApp } from "#app/server/create-app.ts";
import { urlOfDatabase } from "#tests/support/database-url.ts";

export type BenchSite = { base: string; url: string; close(): Promise<void> };

/** The real server on a new, migrated database of the cluster at `clusterUrl`. One at a time. */
export async function benchSite({
  clusterUrl,
  build,
}: {
  clusterUrl: string;
  build: ServerBuild;
}): Promise<BenchSite> {
  const name = `bench_${randomBytes(4).toString("hex")}`;
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  await client.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'`);
  await client.end();
  const url = urlOfDatabase(clusterUrl, name);
  await applyMigrations({ url });
  const environment = { DATABASE_URL: url, APP_KEYS: newKey(), LOG_LEVEL: "silent", NODE_ENV: "test" };
  loadEnv(environment);
  const server = createApp({ build }).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  const { port } = server.address() as AddressInfo;
  loadEnv({ ...environment, PORT: String(port) });
  return {
    base: `http://127.0.0.1:${port}`,
    url,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await closeLimits();
      await closeDb();
    },
  };
}
