import type { Request, Response } from "express";
import type { Settings } from "#app/domain/operator/schema.ts";
import { findKeptForm, type KeptForm } from "#app/domain/staff/kept-form.server.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { findSession } from "#app/domain/staff/signed-in-staff.server.ts";
import { languageName } from "#app/platform/catalogues.server.ts";
import { now } from "#app/platform/clock.ts";
import { readSessionCookie } from "#app/platform/session-cookie.server.ts";
import { textsFor } from "#app/platform/texts.server.ts";
import type { Texts } from "#app/platform/texts.ts";
import { languageOf, languagesWithoutSettings } from "./language-prefix.ts";
import { settingsOf } from "./site-settings.ts";
import { noticeWords, wordsSent } from "./words-sent.ts";

export type PageLanguage = { code: string; name: string; href: string; current: boolean };

/** What every loader and action is given about the request. */
export type PageContext = {
  texts: Texts;
  /** The languages that the operator offers, each under its own name, with the address of this page in it. */
  languages: PageLanguage[];
  /** null until the first-run page was sent. */
  settings: Settings | null;
  staff: SignedInStaff | null;
  sessionId: string | null;
  /** When they are signed out unless they do something. */
  sessionEndsAt: Date | null;
  /** What they had typed on this page when their session ended. */
  kept: KeptForm | null;
  /** For limits only; never stored and never logged. */
  address: string;
  /** The path that was asked for, without the language prefix. */
  path: string;
  now: Date;
  /** What was written in the public form that was sent; for the page that says that it broke. */
  wordsSent: () => Promise<string>;
};

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends PageContext {}
  /** Loaders and actions are typed by what they return, not by what JSON would make of it. */
  interface Future {
    v3_singleFetch: true;
  }
}

export async function loadContext(request: Request, response: Response): Promise<PageContext> {
  noticeWords(request);
  const at = now();
  const settings = settingsOf(request);
  const { language, prefix } = languageOf(request);
  const isStaffPage = request.path.startsWith("/staff");
  const sessionId = isStaffPage ? readSessionCookie(request.headers.cookie) : null;
  const session = sessionId ? await findSession({ sessionId, now: at }) : null;
  const staff = session?.staff ?? null;
  const texts = textsFor({
    language: language ?? settings?.languages.default ?? "en",
    timeZone: settings?.region.timeZone ?? "UTC",
    prefix,
  });
  return {
    texts,
    languages: languagesOf(settings?.languages ?? firstRunLanguages(request), {
      request,
      current: texts.language,
    }),
    settings,
    staff,
    sessionId,
    sessionEndsAt: session?.endsAt ?? null,
    kept: await keptFor(request, { staff, now: at }),
    address: request.ip ?? "",
    path: request.path,
    now: at,
    wordsSent: () => wordsSent(request, response),
  };
}

async function keptFor(
  { method, query }: Request,
  { staff, now: at }: { staff: SignedInStaff | null; now: Date },
): Promise<KeptForm | null> {
  if (!staff || method !== "GET" || typeof query.kept !== "string") return null;
  return findKeptForm({ id: query.kept, staffId: staff.id, now: at });
}

/** The same page in each language; the default one has no prefix. What was posted cannot be asked for again. */
function languagesOf(
  languages: Settings["languages"],
  { request, current }: { request: Request; current: string },
): PageLanguage[] {
  const address = request.method === "GET" && !request.query.language ? request.url : request.path;
  return languages.offered.map((code) => ({
    code,
    name: languageName(code),
    href: code === languages.default ? address : address === "/" ? `/${code}` : `/${code}${address}`,
    current: code === current,
  }));
}

function firstRunLanguages(request: Request): Settings["languages"] {
  return { default: "en", offered: languagesWithoutSettings(request) };
}
