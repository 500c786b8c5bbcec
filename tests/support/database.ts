import { randomBytes } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { urlOfDatabase } from "./database-url.ts";

export type TestDatabase = { url: string; drop(): Promise<void> };

/**
 * A fresh copy of the migrated database for one test file: `const database = await testDatabase()` at its top.
 * It is dropped after the file, connections that are still open included.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const { url, template } = inject("testCluster");
  const name = `yswd_test_${randomBytes(8).toString("hex")}`;
  await query(url, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const drop = () => query(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  afterAll(drop);
  return { url: urlOfDatabase(url, name), drop };
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
