import type { RequestHandler } from "express";
import { log } from "#app/platform/log.server.ts";

/** One line a request: method, the first part of the path, status and time. No address, no device, no codes or tickets. */
export function requestLog(): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const route = `/${request.path.split("/")[1] ?? ""}`;
    response.on("finish", () => {
      const milliseconds = Math.round(performance.now() - started);
      log("info", "answered", { method: request.method, route, status: response.statusCode, milliseconds });
    });
    next();
  };
}
