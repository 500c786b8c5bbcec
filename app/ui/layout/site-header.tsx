import { usePage } from "#app/ui/page-context.tsx";

const PLACES = [
  { path: "/responses", text: "nav.responses" },
  { path: "/actions", text: "nav.actions" },
  { path: "/events", text: "nav.events" },
  { path: "/ledger", text: "nav.ledger" },
  { path: "/receipt", text: "nav.receipt" },
] as const;

export function SiteHeader() {
  const { texts, settings, path } = usePage();
  const logo = settings?.identity.logoFileId;
  return (
    <header className="site-header">
      <div className="site-header__inner govuk-width-container">
        <a className="site-header__name" href={texts.href("/")}>
          {logo ? <img className="site-header__logo" src="/logo" alt="" height="40" /> : null}
          <span>{settings?.identity.campaignName}</span>
        </a>
        {settings ? (
          <p className="site-header__operator">
            {texts.say("layout.runBy", { name: settings.identity.operatorName })}
          </p>
        ) : null}
      </div>
      {settings ? (
        <nav className="site-nav" aria-label={texts.t("layout.menu")}>
          <ul className="site-nav__list govuk-width-container">
            {PLACES.map((place) => (
              <li key={place.path}>
                <a
                  href={texts.href(place.path)}
                  aria-current={path.startsWith(place.path) ? "page" : undefined}
                >
                  {texts.say(place.text)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </header>
  );
}
