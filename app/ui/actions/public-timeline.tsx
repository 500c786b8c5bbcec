import type { PublicAction } from "#app/domain/actions/public-action.server.ts";
import type { PublicAnswer } from "#app/domain/responses/public-answer.server.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { OutcomeTag } from "#app/ui/responses/outcome-tag.tsx";
import { PeopleSaid } from "#app/ui/responses/people-said.tsx";
import { DraftTag } from "#app/ui/translations/draft-note.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { TranslatedPassage } from "#app/ui/translations/translated-passage.tsx";
import { calendarDay } from "./planned-date.ts";

type Progress = PublicAction["timeline"][number];

type PublicTimelineProps = {
  progress: Progress[];
  responses: PublicAnswer[];
  /** Where all of it is; without it nothing is left out. */
  all?: string;
};

/** So much of it is on the page of the action, which stays light however long the action runs. */
const NEWEST = 8;

/** What was reported of an action and what was answered because of it, newest first. */
export function PublicTimeline({ progress, responses, all }: PublicTimelineProps) {
  const { say, href } = useTexts();
  const entries = [
    ...responses.map((response) => ({
      day: response.month,
      key: response.slug,
      shown: <AnswerEntry response={response} />,
    })),
    ...progress.map((update, position) => ({
      day: update.happenedOn.toISOString().slice(0, 10),
      key: String(position),
      shown: <ProgressEntry update={update} />,
    })),
  ].sort((one, other) => other.day.localeCompare(one.day));
  return (
    <>
      {entries.length > 0 ? (
        <ol className="timeline">
          {entries.slice(0, all ? NEWEST : entries.length).map(({ key, shown }) => (
            <li key={key} className="timeline__item timeline__item--done">
              {shown}
            </li>
          ))}
        </ol>
      ) : (
        <p className="govuk-body">{say("action.progress.none")}</p>
      )}
      {all && entries.length > NEWEST ? (
        <p className="govuk-body">
          <a className="govuk-link" href={href(all)}>
            {say("action.progress.all", { count: entries.length })}
          </a>
        </p>
      ) : null}
      {responses.length === 0 ? <p className="govuk-body">{say("action.answers.none")}</p> : null}
    </>
  );
}

function ProgressEntry({ update }: { update: Progress }) {
  const { happenedOn } = update;
  const texts = useTexts();
  return (
    <>
      <p className="timeline__date">
        <time dateTime={happenedOn.toISOString().slice(0, 10)}>{calendarDay(texts, happenedOn)}</time>
      </p>
      <TranslatedPassage passage={update} />
    </>
  );
}

function AnswerEntry({ response }: { response: PublicAnswer }) {
  const { href, month, language } = useTexts();
  const own = foreign(response, language);
  return (
    <>
      <p className="timeline__date">
        <time dateTime={response.month.slice(0, 7)}>{month(response.month)}</time>
      </p>
      <h3 className="timeline__title" {...own}>
        <a className="govuk-link" href={href(`/responses/${response.slug}`)}>
          {response.title}
        </a>
      </h3>
      <p className="answer-line__outcome">
        <OutcomeTag outcome={response.outcome} /> <DraftTag isDraft={response.draftOf !== null} />
      </p>
      <p className="answer-line__words" {...own}>
        {response.firstLine}
      </p>
      {response.people ? (
        <p className="count govuk-!-margin-bottom-0">
          <PeopleSaid people={response.people} />
        </p>
      ) : null}
    </>
  );
}
