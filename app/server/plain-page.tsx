import type { Request, Response } from "express";
import { createElement, Fragment, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Settings } from "#app/domain/operator/schema.ts";
import { findSettings } from "#app/domain/operator/settings.server.ts";
import { assetUrl } from "#app/platform/assets.server.ts";
import { catalogues } from "#app/platform/catalogues.server.ts";
import { textsFor } from "#app/platform/texts.server.ts";
import type { Texts } from "#app/platform/texts.ts";
import { WordsReturned } from "#app/ui/layout/words-returned.tsx";
import { languageOf } from "./language-prefix.ts";
import { latestSettings, settingsOf } from "./site-settings.ts";

/** The texts for an answer that is given before any page can be made, in the language of the address. */
export function textsOfAddress(request: Request, otherwise = "en"): Texts {
  const known = (code: string | null | undefined) =>
    code && (code === "en" || catalogues().get(code)?.["error.problem.heading"]) ? code : null;
  const inAddress =
    known(languageOf(request).language) ?? known(/^\/([a-z]{2,3})(?=\/|\?|$)/.exec(request.originalUrl)?.[1]);
  const language = inAddress ?? known(settingsOf(request)?.languages.default) ?? known(otherwise) ?? "en";
  return textsFor({ language, timeZone: "UTC", prefix: inAddress ? `/${inAddress}` : "" });
}

/** As textsOfAddress, where the settings are not read yet: an address without a language is in the operator's own. */
export async function textsBeforeSettings(
  request: Request,
): Promise<{ texts: Texts; settings: Settings | null }> {
  const settings = await findSettings().catch(() => latestSettings(request));
  return { texts: textsOfAddress(request, settings?.languages.default), settings };
}

type PlainPage = {
  status: number;
  texts: Texts;
  /** Who runs the site, as far as that is known. */
  settings: Settings | null;
  heading: ReactNode;
  title: string;
  parts: ReactNode[];
};

const FOR_STAFF = /^\/(?:staff|first-run)(?:\/|$)/;

/**
 * A page that the server answers by itself: no script, nothing from the database. It has what every page must have: the
 * way out, that a translation is a draft, and who runs the site.
 */
export function sendPlainPage(request: Request, response: Response, page: PlainPage): void {
  const { status, texts, settings, heading, title, parts } = page;
  const { language, direction } = texts;
  const html = renderToStaticMarkup(
    <html lang={language} dir={direction} className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={assetUrl(direction === "rtl" ? "app.rtl.css" : "app.css")} />
      </head>
      <body className="govuk-template__body">
        <div className="govuk-width-container">
          {texts.isDraft ? (
            <section aria-label={texts.t("layout.notes")}>
              <p className="draft-note">{texts.say("layout.draft")}</p>
            </section>
          ) : null}
          {FOR_STAFF.test(request.path) ? null : <WayOut texts={texts} />}
          <main className="govuk-main-wrapper" id="main">
            <h1 className="govuk-heading-l">{heading}</h1>
            {createElement(Fragment, null, ...parts)}
          </main>
        </div>
        {settings ? <RunBy texts={texts} name={settings.identity.operatorName} /> : null}
      </body>
    </html>,
  );
  response.status(status).set("Cache-Control", "no-store").type("html").send(`<!doctype html>${html}`);
}

/** What happened to what was sent, and the way on. */
export function said({ texts, words }: { texts: Texts; words: ReactNode }): ReactNode {
  return (
    <>
      <p className="govuk-body">{words}</p>
      <p className="govuk-body">
        <a className="govuk-link" href={texts.href("/")}>
          {texts.say("error.page.home")}
        </a>
      </p>
    </>
  );
}

/** What somebody wrote and we could not take. */
export function notTaken({ texts, words }: { texts: Texts; words: string }): ReactNode {
  return <WordsReturned texts={texts} words={words} />;
}

/** As on every page of the journey, but a plain link: there is no script here. */
function WayOut({ texts }: { texts: Texts }) {
  return (
    <nav className="page-tools" aria-label={texts.t("layout.tools")}>
      <div className="page-tools__exit">
        <div className="govuk-exit-this-page">
          <a
            className="govuk-button govuk-button--warning govuk-exit-this-page__button"
            href={texts.href("/exit")}
            rel="nofollow noreferrer"
          >
            {texts.say("exit.button")}
          </a>
        </div>
      </div>
    </nav>
  );
}

function RunBy({ texts, name }: { texts: Texts; name: string }) {
  return (
    <footer className="site-footer">
      <div className="govuk-width-container">
        <p className="site-footer__who">{texts.say("footer.runBy", { name })}</p>
      </div>
    </footer>
  );
}
