import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { assetUrl } from "#app/platform/assets.server.ts";
import { origin } from "#app/platform/env.server.ts";
import { fillForm } from "#app/platform/fill-form.ts";
import { logError } from "#app/platform/log.server.ts";
import { newToken } from "#app/platform/random.server.ts";
import { PageContextProvider } from "#app/ui/page-context.tsx";

/** Pages ship no client React, so they are rendered in one go and nothing is streamed. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
) {
  const { texts, languages, settings, staff, path, now, sessionEndsAt, kept } = context;
  const hasErrors = Object.values(remix.staticHandlerContext.actionData ?? {}).some(
    (data) => typeof data === "object" && data !== null && "errors" in data && Boolean(data.errors),
  );
  const secondsLeft = sessionEndsAt && Math.floor((sessionEndsAt.getTime() - now.getTime()) / 1000);
  const keptTexts = kept?.fields.map(([, value]) => value).filter((value) => /\s/.test(value.trim())) ?? null;
  const shown = { texts, languages, settings, staff, path, secondsLeft, keptTexts };
  const wordsSent = remix.staticHandlerContext.errors ? await context.wordsSent() : "";
  const page = { ...shown, hasErrors, wordsSent, asset: assetUrl, origin: origin() };
  const html = renderToString(
    <PageContextProvider value={page}>
      <RemixServer context={remix} url={request.url} />
    </PageContextProvider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  const filled = kept ? fillForm(html, { ...kept, page: path }) : html;
  return new Response(`<!doctype html>${filled}`, { status, headers });
}

/** A bug, not a refusal. The person sees a reference; the log has it too, and no values. */
export function handleError(error: unknown): void {
  if (error instanceof Response) return;
  logError("a page failed", error, { reference: newToken(undefined, 6) });
}
