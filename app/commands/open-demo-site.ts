import { db } from "#app/db/client.server.ts";
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
}: { keys: string; progress: (sentence: string) => void }): Promise<Site> {
  const site = await openSite({ over: { APP_KEYS: keys, DATA_FOLDER: demoFolder() }, progress });
  if (await holdsSomethingReal()) {
    await site.close();
    throw new StartProblem(
      "This database holds a real installation, and demonstration data does not belong there. Give DATABASE_URL an empty database, or leave it out.",
    );
  }
  return site;
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
