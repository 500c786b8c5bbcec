import { isRouteErrorResponse, Outlet, useMatches, useRouteError } from "@remix-run/react";
import type { ReactNode } from "react";
import { ErrorPage, errorKind } from "#app/ui/layout/error-page.tsx";
import { SharedAs } from "#app/ui/layout/shared-as.tsx";
import { usePage } from "#app/ui/page-context.tsx";

export function Layout({ children }: { children: ReactNode }) {
  const { texts, asset, path, settings } = usePage();
  const sheet = (name: string) => asset(texts.direction === "rtl" ? `${name}.rtl.css` : `${name}.css`);
  return (
    <html lang={texts.language} dir={texts.direction} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <Title />
        <AskAgain />
        {/^\/(?:reading|answer|facts)\//.test(path) ? <meta name="robots" content="noindex" /> : null}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={sheet("app")} />
        {/^\/(?:staff|first-run|day\/|reading\/|answer\/|facts\/)/.test(path) ? (
          <link rel="stylesheet" href={sheet("staff")} />
        ) : null}
        {settings ? (
          <link rel="stylesheet" href={`/theme.css?v=${settings.identity.brandColour.slice(1)}`} />
        ) : null}
        <script type="module" src={asset("site.js")} />
        {path.startsWith("/staff") ? <script type="module" src={asset("staff.js")} /> : null}
      </head>
      <body className="govuk-template__body">{children}</body>
    </html>
  );
}

/** Every loader returns the title of its page; the innermost one counts. */
function Title() {
  const { texts, settings, hasErrors } = usePage();
  const titles = useMatches().map(({ data }) => (data as { title?: string } | null | undefined)?.title);
  const error = useRouteError();
  const own = error ? texts.t(`error.${errorKind(statusOf(error))}.heading`) : titles.filter(Boolean).at(-1);
  const full = [own, settings?.identity.campaignName].filter(Boolean).join(" – ");
  return (
    <>
      <title>{hasErrors ? texts.t("title.withErrors", { title: full }) : full}</title>
      {error ? null : <SharedAs title={full} />}
    </>
  );
}

/** A page that waits for something looks again by itself; with JavaScript it does so without loading anew. */
function AskAgain() {
  const waits = useMatches().map(
    ({ data }) => (data as { askAgainAfter?: number | null } | null | undefined)?.askAgainAfter,
  );
  const seconds = waits.find(Boolean);
  if (!seconds) return null;
  return (
    <noscript>
      <meta httpEquiv="refresh" content={String(seconds)} />
    </noscript>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage status={statusOf(useRouteError())} />;
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500;
}
