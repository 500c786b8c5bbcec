import { Button } from "#app/ui/govuk/button.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { usePage } from "#app/ui/page-context.tsx";
import { Lanes } from "./lanes.tsx";
import { OtherWays } from "./other-ways.tsx";

type EventStartProps = {
  event: {
    code: string;
    name: string;
    hosts: string;
    venue: string;
    town: string;
    startsAt: Date | string;
    answerBy: Date | string | null;
  };
  asksLanes: boolean;
  contacts: { email: string; phone: string };
};

/** What the poster's code opens: whose event it is, who reads the words, and the question before typing. */
export function EventStart({ event, asksLanes, contacts }: EventStartProps) {
  const { texts, settings } = usePage();
  const { say, date, href } = texts;
  const operator = settings?.identity.operatorName ?? "";
  return (
    <SiteFrame hasQuickExit>
      <h1 className="govuk-heading-l">
        <span className="govuk-caption-l">
          <bdi>{event.venue}</bdi>, <bdi>{event.town}</bdi>, <bdi>{date(event.startsAt)}</bdi>
        </span>
        {event.name}
      </h1>
      <h2 className="govuk-heading-m">{asksLanes ? say("lanes.question") : say("event.tellUs")}</h2>
      {asksLanes ? (
        <Lanes eventCode={event.code} />
      ) : (
        <Button href={href(`/feedback/new?event=${event.code}`)} isStart>
          {say("lanes.idea")}
        </Button>
      )}
      <div className="event-facts">
        <p className="govuk-body">{say("event.minute")}</p>
        <p className="govuk-body">
          {event.hosts === operator
            ? say("event.oneHost", { operator })
            : say("event.whoReads", { hosts: event.hosts, operator })}
        </p>
        {event.answerBy ? (
          <p className="govuk-body">{say("event.answerBy", { when: new Date(event.answerBy) })}</p>
        ) : null}
        <OtherWays contacts={contacts} />
      </div>
    </SiteFrame>
  );
}
