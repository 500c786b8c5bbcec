import type { PublicNote } from "#app/domain/events/notes/public-notes.server.ts";
import type { Balance } from "#app/domain/ledger/dispositions.ts";
import { calendarDay } from "#app/ui/actions/planned-date.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { DraftNote } from "#app/ui/translations/draft-note.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { AnswerList, type ShownAnswer } from "./answer-list.tsx";
import { EventBalance } from "./event-balance.tsx";
import { EventWhenWhere } from "./event-list.tsx";
import type { ShownEvent } from "./public-event.ts";
import { RoomNotes } from "./room-notes.tsx";
import { SpokenLanguages } from "./spoken-languages.tsx";

type EventPageProps = {
  event: ShownEvent & {
    summary: string | null;
    isOver: boolean;
    answerBy: Date | string | null;
    balance: Balance | null;
    cameAbout: number | null;
    toldBackOn: Date | null;
    notes: PublicNote[];
  };
  /** The languages of the day, each under its own name. */
  spoken: { code: string; name: string }[];
  responses: ShownAnswer[];
};

/** One event: when and where, the way to say something while it is open, and what came of what was said there. */
export function EventPage({ event, spoken, responses }: EventPageProps) {
  const texts = useTexts();
  const { say, href, language } = texts;
  const own = foreign(event, language);
  return (
    <SiteFrame back={{ path: "/events", text: say("events.all") }}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l" {...own}>
            {event.name ?? say("events.inTown", { town: event.town })}
          </h1>
          <EventWhenWhere event={event} />
          {event.hosts ? (
            <p className="govuk-body govuk-!-margin-top-3">{say("events.hosts", { hosts: event.hosts })}</p>
          ) : null}
          <SpokenLanguages languages={spoken} />
          {event.summary ? (
            <p className="govuk-body" {...own}>
              {event.summary}
            </p>
          ) : null}
          <EventOriginal draftOf={event.draftOf} />
          {event.code ? (
            <Button href={href(`/e/${event.code}`)} isStart>
              {say("events.tellUs")}
            </Button>
          ) : null}
          {event.answerBy ? (
            <p className="govuk-body">{say("event.answerBy", { when: new Date(event.answerBy) })}</p>
          ) : null}
          {event.cameAbout === null ? null : (
            <p className="govuk-body">{say("events.came", { count: event.cameAbout })}</p>
          )}
          {event.toldBackOn ? (
            <p className="govuk-body">
              {say("events.toldBack", { date: calendarDay(texts, event.toldBackOn) })}
            </p>
          ) : null}
          <RoomNotes notes={event.notes} />
          <h2 className="govuk-heading-m">{say("events.answers")}</h2>
          {responses.length > 0 ? (
            <AnswerList responses={responses} />
          ) : (
            <p className="govuk-body">{say("events.noAnswers")}</p>
          )}
          {event.isOver ? <EventBalance balance={event.balance} /> : null}
        </div>
      </div>
    </SiteFrame>
  );
}

function EventOriginal({ draftOf }: Pick<ShownEvent, "draftOf">) {
  if (!draftOf) return null;
  return (
    <DraftNote language={draftOf.language}>
      <p>
        <strong>{draftOf.name}</strong>
      </p>
      {draftOf.summary ? <p>{draftOf.summary}</p> : null}
    </DraftNote>
  );
}
