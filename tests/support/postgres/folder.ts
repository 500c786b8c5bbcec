import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { onTestFinished } from "vitest";
import { openDatabase } from "#app/server/postgres/open-database.server.ts";
import { stopCluster } from "#app/server/postgres/run-cluster.server.ts";

/** A folder for the cluster of one test; whatever still runs in it is stopped afterwards. */
export async function temporaryFolder(): Promise<string> {
  const outer = await mkdtemp(path.join(tmpdir(), "yswd-cluster-"));
  await chmod(outer, 0o711);
  const dataFolder = path.join(outer, "postgres");
  onTestFinished(async () => {
    await stopCluster({ data: path.join(dataFolder, "cluster") });
    await rm(outer, { recursive: true, force: true });
  });
  return dataFolder;
}

/** Opens the database and closes it when the test ends, if the test has not. */
export async function opened(dataFolder: string) {
  const database = await openDatabase({ dataFolder });
  onTestFinished(() => database.close());
  return database;
}

export async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** The sentence of the problem that `work` ends with. */
export async function sentenceOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error("no problem"),
    (reason) => reason,
  );
  return (error as { sentence?: string }).sentence ?? `not a StartProblem: ${String(error)}`;
}
