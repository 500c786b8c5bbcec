import type { ReactNode } from "react";
import { Button } from "#app/ui/govuk/button.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { usePage } from "#app/ui/page-context.tsx";
import { Lanes } from "./lanes.tsx";
import { type Emergency, NotAReport } from "./not-a-report.tsx";
import { OtherWays } from "./other-ways.tsx";

type StartPageProps = {
  eventCode: string | null;
  isPractice?: boolean;
  title: ReactNode;
  caption?: ReactNode;
  /** In which languages this can be read there. */
  languages?: ReactNode;
  whoReads: ReactNode;
  answer?: ReactNode;
  asksLanes: boolean;
  contacts: { email: string; phone: string };
  emergency: Emergency[];
};

/** Before anything is typed: how long it takes, who reads it, that it is no report; the two lanes; other ways to tell. */
export function StartPage(props: StartPageProps) {
  const { eventCode, title, caption, languages, whoReads, answer, asksLanes, contacts, emergency } = props;
  const { texts, settings } = usePage();
  const { say, href } = texts;
  return (
    <SiteFrame {...(eventCode ? {} : { back: { path: "/" } })} hasQuickExit isPractice={props.isPractice}>
      <h1 className="govuk-heading-l">
        {caption ? <span className="govuk-caption-l">{caption}</span> : null}
        {title}
      </h1>
      {languages}
      <p className="govuk-body">{say("event.minute")}</p>
      <p className="govuk-body">{whoReads}</p>
      {asksLanes ? (
        <NotAReport operator={settings?.identity.operatorName ?? ""} emergency={emergency} />
      ) : null}
      {eventCode || !asksLanes ? (
        <h2 className="govuk-heading-m">{asksLanes ? say("lanes.question") : say("event.tellUs")}</h2>
      ) : null}
      {asksLanes ? (
        <Lanes eventCode={eventCode} />
      ) : (
        <Button href={href(eventCode ? `/feedback/new?event=${eventCode}` : "/feedback/new")} isStart>
          {say("lanes.idea")}
        </Button>
      )}
      <div className="event-facts">
        {answer ? <p className="govuk-body">{answer}</p> : null}
        <OtherWays contacts={contacts} isAtEvent={eventCode !== null} />
      </div>
    </SiteFrame>
  );
}
