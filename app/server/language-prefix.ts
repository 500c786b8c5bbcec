import type { NextFunction, Request, Response } from "express";
import { catalogues } from "#app/platform/catalogues.server.ts";
import { settingsOf } from "./site-settings.ts";

const PREFIX = /^\/([a-z]{2,3}(?:-[A-Za-z]{2,8})?)(?=\/|\?|$)/;
const found = new WeakMap<Request, string>();

const FIRST_RUN = /^(?:\/[a-z]{2,3}(?:-[A-Za-z]{2,8})?)?\/first-run\//;

/** Before the site is set up its first page is in any language that there is a catalogue of. */
export function languagesWithoutSettings(request: Request): string[] {
  return FIRST_RUN.test(request.path) ? [...catalogues().keys()] : [];
}

/**
 * Takes the language off the address before any route sees it: /pl/actions is /actions in Polish. Only the languages
 * that the operator offers count, with or without a catalogue (texts then fall back to English). Any other prefix is
 * left alone, so that no route matches and the answer is 404. Staff pages have no prefix. The first-run page takes its
 * language from `?language=pl` as well.
 */
export function languagePrefix(request: Request, _response: Response, next: NextFunction): void {
  const offered = settingsOf(request)?.languages.offered ?? languagesWithoutSettings(request);
  const code = PREFIX.exec(request.url)?.[1];
  if (code && offered.includes(code)) takeOff(request, code);
  const asked = request.query.language;
  if (typeof asked === "string" && languagesWithoutSettings(request).includes(asked))
    found.set(request, asked);
  next();
}

function takeOff(request: Request, code: string): void {
  const rest = request.url.slice(code.length + 1);
  const url = rest.startsWith("/") ? rest : `/${rest}`;
  if (url.startsWith("/staff")) return;
  found.set(request, code);
  request.url = url;
  // The framework's adapter reads this one.
  request.originalUrl = url;
}

export function languageOf(request: Request): { language: string | null; prefix: string } {
  const language = found.get(request) ?? null;
  return { language, prefix: language ? `/${language}` : "" };
}
