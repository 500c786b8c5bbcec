import { randomBytes } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { applyMigrations } from "#app/db/migrate.server.ts";
import { openDatabase } from "#app/server/postgres/open-database.server.ts";
import { urlOfDatabase } from "./database-url.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of a database from which others can be made, and the name of the one to copy. */
    testCluster: { url: string; template: string };
  }
}

/** One cluster for the whole run, in a temporary folder (or DATABASE_URL_TEST), with one migrated database to copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), "yswd-tests-"));
  // As root the server runs as another user, who must pass through.
  await chmod(folder, 0o711);
  // biome-ignore lint/style/noProcessEnv: a setting of the test run, not of the product
  const given = process.env.DATABASE_URL_TEST;
  const cluster = await openDatabase({ databaseUrl: given, dataFolder: path.join(folder, "postgres") });
  const template = `yswd_template_${randomBytes(6).toString("hex")}`;
  await query(cluster.url, `CREATE DATABASE ${template} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C.UTF-8'`);
  const drop = () => query(cluster.url, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
  const close = async () => {
    await drop();
    await cluster.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await applyMigrations({ url: urlOfDatabase(cluster.url, template) });
  } catch (error) {
    await close();
    throw error;
  }
  project.provide("testCluster", { url: cluster.url, template });
  return close;
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
