import type { Request, RequestHandler } from "express";
import type { Settings } from "#app/domain/operator/schema.ts";
import { findSettings } from "#app/domain/operator/settings.server.ts";

const read = new WeakMap<Request, Settings | null>();
let latest: Settings | null = null;

/** Reads the settings once a request, before anything that depends on them: languages, pages, the theme. */
export function siteSettings(): RequestHandler {
  return (request, _response, next) => {
    findSettings().then((settings) => {
      read.set(request, settings);
      latest = settings;
      next();
    }, next);
  };
}

/** null until the first-run page was sent. */
export function settingsOf(request: Request): Settings | null {
  return read.get(request) ?? null;
}

/** As settingsOf; of a request that came while the database was away, those that were read last. */
export function latestSettings(request: Request): Settings | null {
  return read.has(request) ? settingsOf(request) : latest;
}
