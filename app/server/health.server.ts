import { Router } from "express";
import { db } from "#app/db/client.server.ts";
import { pendingMigrations } from "#app/db/migrate.server.ts";
import { env } from "#app/platform/env.server.ts";

/** /healthz says that the process lives; /readyz that it can take feedback: database, migrations and job queue. */
export function health(): Router {
  const router = Router();
  router.get("/healthz", (_request, response) => {
    response.set("Cache-Control", "no-store").json({ ok: true });
  });
  router.get("/readyz", async (_request, response) => {
    const checks = {
      database: await holds(pingDatabase),
      migrations: await holds(isMigrated),
      jobs: await holds(hasJobs),
    };
    const ok = Object.values(checks).every(Boolean);
    response
      .status(ok ? 200 : 503)
      .set("Cache-Control", "no-store")
      .json({ ok, ...checks });
  });
  return router;
}

async function holds(check: () => Promise<boolean>): Promise<boolean> {
  try {
    return await check();
  } catch {
    return false;
  }
}

async function pingDatabase(): Promise<boolean> {
  await db().$queryRaw`SELECT 1`;
  return true;
}

async function isMigrated(): Promise<boolean> {
  return (await pendingMigrations({ url: env().DATABASE_URL ?? "" })).length === 0;
}

async function hasJobs(): Promise<boolean> {
  await db().$queryRaw`SELECT count(*) FROM graphile_worker.jobs WHERE attempts >= max_attempts`;
  return true;
}
