import type { Settings } from "#app/domain/operator/schema.ts";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { Contacts } from "./contacts.tsx";
import { HELP_PAGES, HELP_TITLES, type HelpPageName } from "./help-pages.ts";

type HelpPageProps = {
  name: HelpPageName;
  settings: Pick<Settings, "identity" | "contacts" | "promises" | "lanes">;
};

export function HelpPage({ name, settings }: HelpPageProps) {
  const { say, href } = useTexts();
  const values = { name: settings.identity.operatorName, ...settings.promises };
  return (
    <SiteFrame>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">{say(HELP_TITLES[name])}</h1>
          {name === "contact" ? <Contacts settings={settings} /> : null}
          {HELP_PAGES[name].map(({ heading, words }) => (
            <section key={heading}>
              <h2 className="govuk-heading-m">{say(heading)}</h2>
              {words.map((key) => (
                <p key={key} className="govuk-body">
                  {say(key, values)}
                </p>
              ))}
            </section>
          ))}
          {name === "contact" && settings.lanes.incident ? (
            <p className="govuk-body">
              <a className="govuk-link" href={href("/help-now")}>
                {say("help.contact.helpNow")}
              </a>
            </p>
          ) : null}
          {name === "contact" ? null : (
            <p className="govuk-body">
              <a className="govuk-link" href={href("/help/contact")}>
                {say("footer.contact")}
              </a>
            </p>
          )}
        </div>
      </div>
    </SiteFrame>
  );
}
