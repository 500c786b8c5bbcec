import type { RequestHandler } from "express";
import { textsOfAddress } from "./plain-page.tsx";

const EXIT = /^\/(?:[a-z]{2,3}(?:-[A-Za-z]{2,8})?\/)?exit\/?$/;

/**
 * The address of the quick exit: clears what a browser lets us clear and leads away, without JavaScript and without the
 * database. Only for a visitor of ours who follows the link: another site that loads this address clears nothing.
 */
export function quickExit(): RequestHandler {
  return (request, response, next) => {
    if (request.method !== "GET" || !EXIT.test(request.path)) return next();
    const isOurs =
      request.get("sec-fetch-site") === "same-origin" && request.get("sec-fetch-dest") === "document";
    // Not "cache": Chromium takes a second for that, and the pages of the journey are never stored. Not "cookies":
    // the public pages have none, and somebody of the team stays signed in.
    if (isOurs) response.set("Clear-Site-Data", '"storage"');
    response
      .status(303)
      .set({
        Location: textsOfAddress(request).t("exit.url"),
        "Cache-Control": "no-store",
        "Referrer-Policy": "no-referrer",
      })
      .end();
  };
}
