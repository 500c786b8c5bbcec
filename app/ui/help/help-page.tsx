import type { ReactNode } from "react";
import type { ResidentData } from "#app/domain/operator/data-map/data-map.ts";
import type { Settings } from "#app/domain/operator/schema.ts";
import type { CatalogueStanding } from "#app/platform/catalogue-standings.server.ts";
import type { TextKey, Texts } from "#app/platform/texts.ts";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { CatalogueList } from "#app/ui/translations/catalogue-list.tsx";
import { Contacts } from "./contacts.tsx";
import { EasyRead } from "./easy-read.tsx";
import { HelpLinks } from "./help-links.tsx";
import { HELP_PAGES, HELP_TITLES, type HelpPageName } from "./help-pages.ts";
import { KeptData } from "./kept-data.tsx";

type HelpPageProps = {
  name: HelpPageName;
  settings: Pick<Settings, "identity" | "contacts" | "languages" | "promises" | "lanes" | "signVideos">;
  kept: ResidentData[];
  /** Of the languages that the site is offered in. */
  catalogues: CatalogueStanding[];
};

/** Where somebody may be looking for a person to help. */
const LEADS_TO_HELP: HelpPageName[] = ["contact", "under-18"];
const IS_ABOUT_SAFETY: HelpPageName[] = ["easy-read", "under-18"];
/** The parts on which somebody's safety depends. */
const SAFETY: TextKey[] = ["help.contact.report", "help.under18.passOn", "help.under18.help"];

export function HelpPage({ name, settings, kept, catalogues }: HelpPageProps) {
  const { say, saySafely, href } = useTexts();
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
            <HelpPart key={heading} heading={heading} words={words} values={values}>
              {heading === "help.privacy.howLong" ? (
                <KeptData kept={kept} keepWordsMonths={promises.keepWordsMonths} />
              ) : null}
            </HelpPart>
          ))}
          {name === "accessibility" && catalogues.length > 0 ? (
            <section>
              <h2 className="govuk-heading-m">{say("catalogues.heading")}</h2>
              <CatalogueList catalogues={catalogues} />
            </section>
          ) : null}
          {LEADS_TO_HELP.includes(name) && lanes.incident ? (
            <p className="govuk-body">
              <a className="govuk-link" href={href("/help-now")}>
                {saySafely("help.contact.helpNow")}
              </a>
            </p>
          ) : null}
          <MoreHelp name={name} />
        </div>
      </div>
    </SiteFrame>
  );
}

type HelpPartProps = {
  heading: TextKey;
  words: TextKey[];
  values: Parameters<Texts["say"]>[1];
  children: ReactNode;
};

function HelpPart({ heading, words, values, children }: HelpPartProps) {
  const texts = useTexts();
  const say = SAFETY.includes(heading) ? texts.saySafely : texts.say;
  return (
    <section>
      <h2 className="govuk-heading-m">{say(heading)}</h2>
      {children}
      {words.map((key) => (
        <p key={key} className="govuk-body">
          {say(key, values)}
        </p>
      ))}
    </section>
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
