import type { ErrorRequestHandler } from "express";
import { logError } from "#app/platform/log.server.ts";
import { notTaken, said, sendPlainPage, textsOfAddress } from "./plain-page.tsx";
import { latestSettings } from "./site-settings.ts";
import { wordsSent } from "./words-sent.ts";

/** The last stop: the database is away, or something broke before a page could be made. Nothing was stored. */
export function unavailable(): ErrorRequestHandler {
  return async (error, request, response, next) => {
    logError("unavailable", error);
    if (response.headersSent) return next(error);
    const texts = textsOfAddress(request, latestSettings(request)?.languages.default);
    const words = await wordsSent(request, response);
    response.set("Retry-After", "30");
    sendPlainPage(request, response, {
      status: 503,
      texts,
      settings: latestSettings(request),
      title: texts.t("error.problem.heading"),
      heading: texts.say("error.problem.heading"),
      parts: [
        said({ texts, words: texts.say("error.problem.notReceived") }),
        words && notTaken({ texts, words }),
      ],
    });
  };
}
