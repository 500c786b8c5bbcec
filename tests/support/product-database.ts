import { afterAll } from "vitest";
import { closeDb } from "#app/db/client.server.ts";
import { loadEnv } from "#app/platform/env.server.ts";
import { newKey } from "#app/platform/keys.server.ts";
import { testDatabase } from "./database.ts";

/** A fresh database that the product's own code reads and writes, for one test file. */
export async function productDatabase(): Promise<void> {
  const { url } = await testDatabase();
  loadEnv({ DATABASE_URL: url, APP_KEYS: newKey(), NODE_ENV: "test", LOG_LEVEL: "silent" });
  afterAll(closeDb);
}
