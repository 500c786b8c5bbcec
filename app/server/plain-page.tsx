import type { Request, Response } from "express";
import { createElement, Fragment, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { findSettings } from "#app/domain/operator/settings.server.ts";
import { assetUrl } from "#app/platform/assets.server.ts";
import { catalogues } from "#app/platform/catalogues.server.ts";
import { textsFor } from "#app/platform/texts.server.ts";
import type { Texts } from "#app/platform/texts.ts";
import { languageOf } from "./language-prefix.ts";
import { settingsOf } from "./site-settings.ts";

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
export async function textsBeforeSettings(request: Request): Promise<Texts> {
  const settings = await findSettings().catch(() => null);
  return textsOfAddress(request, settings?.languages.default);
}

type PlainPage = { status: number; texts: Texts; heading: ReactNode; title: string; parts: ReactNode[] };

/** A page that the server answers by itself: no header, no script, nothing from the database. */
export function sendPlainPage(response: Response, page: PlainPage): void {
  const { status, texts, heading, title, parts } = page;
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
          <main className="govuk-main-wrapper" id="main">
            <h1 className="govuk-heading-l">{heading}</h1>
            {createElement(Fragment, null, ...parts)}
          </main>
        </div>
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

/** What somebody wrote and we could not take, to be copied; with the way out, since it can be seen again. */
export function notTaken({ texts, words }: { texts: Texts; words: string }): ReactNode {
  return (
    <>
      <div className="govuk-form-group">
        <label className="govuk-label govuk-label--m" htmlFor="words">
          {texts.say("error.problem.yourWords")}
        </label>
        <textarea className="govuk-textarea" id="words" rows={8} readOnly defaultValue={words} />
      </div>
      <p className="govuk-body">
        <a className="govuk-link" href={texts.href("/exit")} rel="nofollow noreferrer">
          {texts.say("exit.button")}
        </a>
      </p>
    </>
  );
}
