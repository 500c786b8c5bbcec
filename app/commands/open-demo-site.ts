import { db } from "#app/db/client.server.ts";
import { applyMigrations } from "#app/db/migrate.server.ts";
import { StartProblem } from "#app/platform/start-problem.ts";
import { demoFolder } from "./demo-keys.ts";
import { openSite, type Site } from "./open-site.ts";

/**
 * Opens the demonstration's database, and no other: one that holds anything but a demonstration is refused, so that made-up
 * feedback never gets among real feedback.
 */
export async function openDemoSite({
  keys,
  progress,
}: {
  keys: string;
  progress: (sentence: string) => void;
}): Promise<Site> {
  const site = await openSite({
    over: { APP_KEYS: keys, DATA_FOLDER: demoFolder(), LOG_LEVEL: "warn" },
    progress,
  });
  if (await isHalfMade()) {
    progress("An earlier start was broken off. Beginning again.");
    await emptyDatabase();
    await applyMigrations({ url: site.env.DATABASE_URL ?? "" });
  }
  if (await holdsSomethingReal()) {
    await site.close();
    throw new StartProblem(
      "This database holds a real installation, and demonstration data does not belong there. Give DATABASE_URL an empty database, or leave it out.",
    );
  }
  return site;
}

async function isHalfMade(): Promise<boolean> {
  const row = await db().setting.findUnique({ where: { section: "demo" }, select: { value: true } });
  return typeof row?.value === "object" && row.value !== null && "isHalfMade" in row.value;
}

/** Only ever a half-made demonstration: its ledger cannot be emptied row by row, and nobody has seen it. */
async function emptyDatabase(): Promise<void> {
  await db().$executeRaw`DROP SCHEMA IF EXISTS graphile_worker CASCADE`;
  await db().$executeRaw`DROP SCHEMA public CASCADE`;
  await db().$executeRaw`CREATE SCHEMA public`;
}

async function holdsSomethingReal(): Promise<boolean> {
  if (await db().setting.findUnique({ where: { section: "demo" }, select: { section: true } })) return false;
  const [settings, staff, items] = await Promise.all([
    db().setting.count(),
    db().staffMember.count(),
    db().feedbackItem.count(),
  ]);
  return settings + staff + items > 0;
}
