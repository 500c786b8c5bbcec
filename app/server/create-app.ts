import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type Express, type RequestHandler } from "express";
import compressedFiles from "express-static-gzip";
import { env } from "#app/platform/env.server.ts";
import { beingSetUp } from "./being-set-up.ts";
import { bodyLimit } from "./body-limit.ts";
import { health } from "./health.server.ts";
import { keepTyped } from "./keep-typed.ts";
import { languagePrefix } from "./language-prefix.ts";
import { loadContext } from "./load-context.server.ts";
import { noCookiesInPublic } from "./no-cookies-in-public.ts";
import { ownOriginOnly } from "./own-origin.ts";
import { quickExit } from "./quick-exit.ts";
import { requestLog } from "./request-log.ts";
import { securityHeaders } from "./security-headers.ts";
import { siteSettings } from "./site-settings.ts";
import { unavailable } from "./unavailable.ts";

const assetOptions = {
  enableBrotli: true,
  orderPreference: ["br", "gzip"],
  serveStatic: { immutable: true, maxAge: "1y" },
};

/**
 * The HTTP server, as a list in order.
 * @param build the framework's server build, or a function that gives the present one in development
 * @param files what serves the built files in development
 */
export function createApp({
  build,
  files,
}: {
  build: ServerBuild | (() => Promise<ServerBuild>);
  files?: RequestHandler;
}): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", trustedProxies());
  app.use(requestLog());
  app.use(securityHeaders());
  app.use(health());
  app.use(quickExit());
  app.use(compression());
  app.use("/assets", compressedFiles("public/assets", assetOptions));
  app.use(files ?? express.static("public", { maxAge: "1h", index: false }));
  app.use(ownOriginOnly());
  app.use(bodyLimit());
  app.use(siteSettings());
  app.use(languagePrefix);
  app.use(beingSetUp());
  app.use(noCookiesInPublic());
  app.use(keepTyped());
  app.use(createRequestHandler({ build, getLoadContext: loadContext }));
  app.use(unavailable());
  return app;
}

function trustedProxies(): string | boolean {
  return env().TRUSTED_PROXIES ?? false;
}
