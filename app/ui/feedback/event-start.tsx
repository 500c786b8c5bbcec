import { SpokenLanguages } from "#app/ui/events/spoken-languages.tsx";
import { usePage } from "#app/ui/page-context.tsx";
import { type ShownName, TranslatedName } from "#app/ui/translations/translated-name.tsx";
import type { Emergency } from "./not-a-report.tsx";
import { StartPage } from "./start-page.tsx";

type EventStartProps = {
  event: ShownName & {
    code: string;
    hosts: string;
    venue: string;
    town: string;
    startsAt: Date | string;
    answerBy: Date | string | null;
    isPractice: boolean;
  };
  /** The languages of the day, each under its own name. */
  spoken: { code: string; name: string }[];
  asksLanes: boolean;
  contacts: { email: string; phone: string };
  emergency: Emergency[];
};

/** What the poster's code opens: whose event it is, who reads the words, and the question before typing. */
export function EventStart({ event, spoken, ...start }: EventStartProps) {
  const { texts, settings } = usePage();
  const { say, date } = texts;
  const operator = settings?.identity.operatorName ?? "";
  return (
    <StartPage
      {...start}
      eventCode={event.code}
      isPractice={event.isPractice}
      caption={
        <>
          <bdi>{event.venue}</bdi>, <bdi>{event.town}</bdi>, <bdi>{date(event.startsAt)}</bdi>
        </>
      }
      languages={<SpokenLanguages languages={spoken} leadsThere />}
      title={<TranslatedName {...event} />}
      whoReads={
        event.hosts === operator
          ? say("event.oneHost", { operator })
          : say("event.whoReads", { hosts: event.hosts, operator })
      }
      answer={event.answerBy ? say("event.answerBy", { when: new Date(event.answerBy) }) : null}
    />
  );
}
