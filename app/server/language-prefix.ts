import type { NextFunction, Request, Response } from "express";
import { settingsOf } from "./site-settings.ts";

const PREFIX = /^\/([a-z]{2,3}(?:-[A-Za-z]{2,8})?)(?=\/|\?|$)/;
const found = new WeakMap<Request, string>();

/**
 * Takes the language off the address before any route sees it: /pl/actions is /actions in Polish. Only the languages
 * that the operator offers count, with or without a catalogue (texts then fall back to English). Any other prefix is
 * left alone, so that no route matches and the answer is 404. Staff pages have no prefix.
 */
export function languagePrefix(request: Request, _response: Response, next: NextFunction): void {
  const code = PREFIX.exec(request.url)?.[1];
  if (code && settingsOf(request)?.languages.offered.includes(code)) {
    const rest = request.url.slice(code.length + 1);
    const url = rest.startsWith("/") ? rest : `/${rest}`;
    if (!url.startsWith("/staff")) {
      found.set(request, code);
      request.url = url;
      // The framework's adapter reads this one.
      request.originalUrl = url;
    }
  }
  next();
}

export function languageOf(request: Request): { language: string | null; prefix: string } {
  const language = found.get(request) ?? null;
  return { language, prefix: language ? `/${language}` : "" };
}
