import type { Settings } from "./schema.ts";

/**
 * The settings of a site that is set up. The server answers 503 before any public page is asked for without them.
 * @throws 503
 */
export function requireSettings(settings: Settings | null): Settings {
  if (!settings) throw new Response(null, { status: 503, statusText: "not set up" });
  return settings;
}
