import { existsSync } from "node:fs";
import path from "node:path";
import { loadEnv } from "#app/platform/env.server.ts";
import { demoFolder, demoKeys } from "./demo-keys.ts";
import { openDemoSite } from "./open-demo-site.ts";
import { openSite, type Site } from "./open-site.ts";
import { sayAside } from "./run-command.ts";

/** Which installation a command would work on: the one that is set up here, else the demonstration that was started here. */
export function siteAtHand(): "own" | "demo" | null {
  const { APP_KEYS } = loadEnv();
  if (APP_KEYS || existsSync(".env")) return "own";
  return existsSync(path.join(demoFolder(), "keys")) ? "demo" : null;
}

/**
 * Opens the installation for a command that a newcomer may give while the demonstration runs in another terminal.
 * @param demo asked for with --demo; without it the demonstration is used only where nothing else is set up, and that is said
 * @throws StartProblem as openSite does
 */
export async function openOwnOrDemoSite({ demo = false }: { demo?: boolean } = {}): Promise<Site> {
  const isDemo = demo || siteAtHand() === "demo";
  if (!isDemo) return openSite({ progress: sayAside });
  if (!demo) sayAside("Nothing is set up here but the demonstration, so this works on the demonstration.");
  return openDemoSite({ keys: await demoKeys(), progress: sayAside });
}
