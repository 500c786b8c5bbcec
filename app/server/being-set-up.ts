import type { RequestHandler } from "express";
import { sendPlainPage, textsOfAddress } from "./plain-page.tsx";
import { settingsOf } from "./site-settings.ts";

const ALWAYS_OPEN = /^\/(?:staff|first-run)(?:\/|$)/;

/** Before the operator has said who they are there is nothing to show in public, and nobody who would read what is sent. */
export function beingSetUp(): RequestHandler {
  return (request, response, next) => {
    if (settingsOf(request) || ALWAYS_OPEN.test(request.path)) return next();
    const texts = textsOfAddress(request);
    const isSent = request.method !== "GET" && request.method !== "HEAD";
    response.set("Retry-After", "600");
    sendPlainPage(request, response, {
      status: 503,
      texts,
      settings: null,
      title: texts.t("setUp.heading"),
      heading: texts.say("setUp.heading"),
      parts: [texts.say("setUp.words"), " ", isSent && texts.say("error.page.nothingStored")],
    });
  };
}
