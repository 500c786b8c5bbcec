import type { ReactNode } from "react";
import type { Settings } from "#app/domain/operator/schema.ts";
import { SummaryList } from "#app/ui/govuk/summary-list.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type SettingsOverviewProps = {
  title: string;
  settings: Settings;
  languages: { code: string; name: string }[];
  areas: string[];
  themes: string[];
  venues: string[];
  communityGroups: string[];
  support: string[];
};

type Place =
  | "identity"
  | "contacts"
  | "languages"
  | "team"
  | "lanes"
  | "confidentialLane"
  | "areas"
  | "themes"
  | "venues"
  | "communityGroups"
  | "support"
  | "region"
  | "promises"
  | "signVideos";

/** What is set now, with the way to change each part of it. */
export function SettingsOverview(props: SettingsOverviewProps) {
  const { title, settings, languages, areas, themes, venues, communityGroups, support } = props;
  const { t, say } = useTexts();
  const { identity, contacts, region, lanes, signVideos } = settings;
  const row = (place: Place, value: ReactNode) => ({
    term: say(`settings.${place}.title`),
    value,
    actions: [
      {
        href: `/staff/settings/${place.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
        children: say("settings.change"),
        visuallyHiddenText: t(`settings.${place}.title`),
      },
    ],
  });
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{say("settings.intro")}</p>
      <SummaryList
        rows={[
          row(
            "identity",
            <Lines lines={[identity.operatorName, identity.operatorKind, identity.campaignName]} />,
          ),
          row("contacts", <Lines lines={[contacts.email, contacts.phone, contacts.address]} />),
          row("languages", <LanguageNames languages={languages} />),
          row("team", <Lines lines={settings.team.support.split("\n")} />),
          row("lanes", say(lanes.incident ? "settings.lanes.yes" : "settings.lanes.no")),
          row(
            "confidentialLane",
            say(
              settings.confidentialLane.isOpen
                ? "settings.confidentialLane.yes"
                : "settings.confidentialLane.no",
            ),
          ),
          row("areas", <Lines lines={areas} />),
          row("themes", <Lines lines={themes} />),
          row("venues", <Lines lines={venues} />),
          row("communityGroups", <Lines lines={communityGroups} />),
          row("support", <Lines lines={support} />),
          row(
            "region",
            <Lines lines={[region.country, region.timeZone.replaceAll("_", " "), region.currency]} />,
          ),
          row("promises", <Promises settings={settings} />),
          row("signVideos", <Lines lines={Object.values(signVideos)} />),
        ]}
      />
    </>
  );
}

/** Long lists are cut: the whole of it is a page further. */
const MOST = 8;

function Lines({ lines }: { lines: string[] }) {
  const { say, number } = useTexts();
  const given = lines.filter(Boolean);
  if (given.length === 0) return <>{say("settings.none")}</>;
  return (
    <ul className="govuk-list">
      {given.slice(0, MOST).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {given.length > MOST ? <li>{say("settings.more", { count: number(given.length - MOST) })}</li> : null}
    </ul>
  );
}

function LanguageNames({ languages }: Pick<SettingsOverviewProps, "languages">) {
  return (
    <ul className="govuk-list">
      {languages.map(({ code, name }) => (
        <li key={code} lang={code}>
          {name}
        </li>
      ))}
    </ul>
  );
}

function Promises({ settings }: { settings: Settings }) {
  const { t, number } = useTexts();
  const { readWithinDays, answerWithinDays, lookAgainWithinDays, keepWordsMonths } = settings.promises;
  const { brokenAfterDays, updateEveryDays, noReplyAfterDays, factsWorkingDays } = settings.promises;
  const days = t("settings.promises.days");
  return (
    <Lines
      lines={[
        `${t("settings.promises.readWithinDays")} ${number(readWithinDays)} ${days}`,
        `${t("settings.promises.answerWithinDays")} ${number(answerWithinDays)} ${days}`,
        `${t("settings.promises.lookAgainWithinDays")} ${number(lookAgainWithinDays)} ${days}`,
        `${t("settings.promises.updateEveryDays")} ${number(updateEveryDays)} ${days}`,
        `${t("settings.promises.brokenAfterDays")} ${number(brokenAfterDays)} ${days}`,
        `${t("settings.promises.noReplyAfterDays")} ${number(noReplyAfterDays)} ${days}`,
        `${t("settings.promises.factsWorkingDays")} ${number(factsWorkingDays)} ${t("settings.promises.workingDays")}`,
        `${t("settings.promises.keepWordsMonths")} ${number(keepWordsMonths)} ${t("settings.promises.months")}`,
      ]}
    />
  );
}
