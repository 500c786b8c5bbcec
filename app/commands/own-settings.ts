import { existsSync } from "node:fs";
import { type Env, loadEnv } from "#app/platform/env.server.ts";
import { parseKeys } from "#app/platform/keys.server.ts";
import { StartProblem } from "#app/platform/start-problem.ts";

/**
 * The settings of the installation in this folder, those of its .env file too.
 * @param over settings that win over the environment
 * @throws StartProblem with one sentence when one is missing or wrong
 */
export function ownSettings(over: Record<string, string | undefined> = {}): Env {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const given = loadEnv(over);
  if (parseKeys(given.APP_KEYS).length === 0) {
    throw new StartProblem(
      "The setting APP_KEYS is missing. Run `npm run setup`, which makes it, or see .env.example.",
    );
  }
  return given;
}
