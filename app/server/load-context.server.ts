import type { Request } from "express";
import { findSettings } from "#app/domain/operator/settings.server.ts";
import type { Settings } from "#app/domain/operator/schema.ts";
import type { SignedInStaff } from "#app/domain/staff/permissions.ts";
import { findSignedInStaff } from "#app/domain/staff/signed-in-staff.server.ts";
import { now } from "#app/platform/clock.ts";
import type { Texts } from "#app/platform/texts.ts";
import { textsFor } from "#app/platform/texts.server.ts";
import { languageOf } from "./language-prefix.ts";
import { readSessionCookie } from "#app/platform/session-cookie.server.ts";

/** What every loader and action is given about the request. */
export type PageContext = {
  texts: Texts;
  /** null until the first-run page was sent. */
  settings: Settings | null;
  staff: SignedInStaff | null;
  sessionId: string | null;
  /** For limits only; never stored and never logged. */
  address: string;
  /** The path that was asked for, without the language prefix. */
  path: string;
  now: Date;
};

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends PageContext {}
}

export async function loadContext(request: Request): Promise<PageContext> {
  const at = now();
  const settings = await findSettings();
  const { language, prefix } = languageOf(request);
  const isStaffPage = request.path.startsWith("/staff");
  const sessionId = isStaffPage ? readSessionCookie(request.headers.cookie) : null;
  return {
    texts: textsFor({
      language: language ?? settings?.languages.default ?? "en",
      timeZone: settings?.region.timeZone ?? "UTC",
      prefix,
    }),
    settings,
    staff: sessionId ? await findSignedInStaff({ sessionId, now: at }) : null,
    sessionId,
    address: request.ip ?? "",
    path: request.path,
    now: at,
  };
}
