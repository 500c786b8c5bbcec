import type { ReactNode } from "react";
import { GenericHeader } from "#app/ui/govuk/generic-header.tsx";
import { usePage } from "#app/ui/page-context.tsx";
import { SiteLanguages } from "./site-languages.tsx";

const PLACES = [
  { path: "/responses", text: "nav.responses" },
  { path: "/actions", text: "nav.actions" },
  { path: "/events", text: "nav.events" },
  { path: "/ledger", text: "nav.ledger" },
  { path: "/receipt", text: "nav.receipt" },
] as const;

/** `children` come first for the keyboard: they are out of sight until it reaches them. */
export function SiteHeader({ children }: { children?: ReactNode }) {
  const { texts, settings, path } = usePage();
  if (!settings) return null;
  const { campaignName, operatorName, logoFileId } = settings.identity;
  return (
    <header className="site-header">
      {children}
      <div className="site-header__inner govuk-width-container">
        <GenericHeader
          url={texts.href("/")}
          containerClassName="site-header__container"
          logo={
            <>
              {logoFileId ? (
                <img className="site-header__logo" src={`/logo?v=${logoFileId}`} alt="" height="44" />
              ) : null}
              <span>{campaignName}</span>
            </>
          }
        />
        <p className="site-header__operator">{texts.say("layout.runBy", { name: operatorName })}</p>
      </div>
      <nav className="site-nav" aria-label={texts.t("layout.menu")}>
        <ul className="site-nav__list govuk-width-container">
          {PLACES.map((place) => (
            <li key={place.path}>
              <a href={texts.href(place.path)} aria-current={currentness(path, place.path)}>
                {texts.say(place.text)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <SiteLanguages />
    </header>
  );
}

function currentness(path: string, place: string): "page" | "true" | undefined {
  if (path === place) return "page";
  return path.startsWith(`${place}/`) ? "true" : undefined;
}
