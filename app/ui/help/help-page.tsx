import type { ReactNode } from "react";
import type { ResidentData } from "#app/domain/operator/data-map/data-map.ts";
import type { Settings } from "#app/domain/operator/schema.ts";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { Contacts } from "./contacts.tsx";
import { EasyRead } from "./easy-read.tsx";
import { HelpLinks } from "./help-links.tsx";
import { HELP_PAGES, HELP_TITLES, type HelpPageName } from "./help-pages.ts";
import { KeptData } from "./kept-data.tsx";

type HelpPageProps = {
  name: HelpPageName;
  settings: Pick<Settings, "identity" | "contacts" | "languages" | "promises" | "lanes" | "signVideos">;
  kept: ResidentData[];
};

/** Where somebody may be looking for a person to help. */
const LEADS_TO_HELP: HelpPageName[] = ["contact", "under-18"];
const IS_ABOUT_SAFETY: HelpPageName[] = ["easy-read", "under-18"];

export function HelpPage({ name, settings, kept }: HelpPageProps) {
  const { say, href } = useTexts();
  const { identity, promises, lanes, signVideos } = settings;
  const lost = (words: ReactNode[]) => (
    <a key="lost" className="govuk-link" href={href("/receipt/lost")}>
      {words}
    </a>
  );
  const values = { name: identity.operatorName, ...promises, lost };
  return (
    <SiteFrame hasQuickExit={IS_ABOUT_SAFETY.includes(name)}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">{say(HELP_TITLES[name])}</h1>
          {name === "contact" || name === "complaints" ? <Contacts settings={settings} /> : null}
          {name === "easy-read" ? <EasyRead hasHelpNow={lanes.incident} signVideos={signVideos} /> : null}
          {HELP_PAGES[name].map(({ heading, words }) => (
            <section key={heading}>
              <h2 className="govuk-heading-m">{say(heading)}</h2>
              {heading === "help.privacy.howLong" ? (
                <KeptData kept={kept} keepWordsMonths={promises.keepWordsMonths} />
              ) : null}
              {words.map((key) => (
                <p key={key} className="govuk-body">
                  {say(key, values)}
                </p>
              ))}
            </section>
          ))}
          {LEADS_TO_HELP.includes(name) && lanes.incident ? (
            <p className="govuk-body">
              <a className="govuk-link" href={href("/help-now")}>
                {say("help.contact.helpNow")}
              </a>
            </p>
          ) : null}
          <MoreHelp name={name} />
        </div>
      </div>
    </SiteFrame>
  );
}

function MoreHelp({ name }: { name: HelpPageName }) {
  const { say, href } = useTexts();
  return (
    <>
      <HelpLinks names={name === "contact" ? ["easy-read", "under-18", "complaints"] : ["contact"]} />
      <p className="govuk-body">
        <a className="govuk-link" href={href("/help")}>
          {say("help.index.title")}
        </a>
      </p>
    </>
  );
}
