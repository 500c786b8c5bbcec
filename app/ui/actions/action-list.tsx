import type { ActionStatus } from "#app/domain/actions/status.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { DraftTag } from "#app/ui/translations/draft-note.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { ActionStatusTag } from "./action-status-tag.tsx";
import { calendarDay, plannedTime, type WrittenDate } from "./planned-date.ts";

export type ListedAction = {
  ref: string;
  number: string;
  title: string;
  language: string;
  direction: "ltr" | "rtl";
  /** The original, while the words are a draft translation of it. */
  draftOf: object | null;
  status: ActionStatus;
  ledBy: string[];
  start: WrittenDate;
  close: WrittenDate;
  lastProgressOn: Date | null;
  /** Days without an update, where one was due; else null. */
  silentDays: number | null;
};

/** The public actions of a plan, in its order. */
export function ActionList({ actions, headingLevel = 2 }: { actions: ListedAction[]; headingLevel?: 2 | 3 }) {
  return (
    <ol className="results">
      {actions.map((action) => (
        <li key={action.ref} className="results__item">
          <ActionLine action={action} headingLevel={headingLevel} />
        </li>
      ))}
    </ol>
  );
}

function ActionLine({ action, headingLevel }: { action: ListedAction; headingLevel: 2 | 3 }) {
  const Heading = `h${headingLevel}` as const;
  const texts = useTexts();
  const { say, href, list } = texts;
  const { ref, number, title, draftOf, status, ledBy, lastProgressOn, silentDays } = action;
  const time = plannedTime(texts, action);
  return (
    <>
      <p className="action-line__number">
        {say("actions.number", { number })} <ActionStatusTag status={status} />{" "}
        <DraftTag isDraft={draftOf !== null} />
      </p>
      <Heading className="results__title" {...foreign(action, texts.language)}>
        <a className="govuk-link" href={href(`/actions/${encodeURIComponent(ref)}`)}>
          {title}
        </a>
      </Heading>
      <ul className="results__meta">
        {ledBy.length > 0 ? (
          <li>
            {say("action.ledBy")}: {list(ledBy)}
          </li>
        ) : null}
        {time ? <li>{time}</li> : null}
        {lastProgressOn ? (
          <li>{say("action.lastProgress", { date: calendarDay(texts, lastProgressOn) })}</li>
        ) : null}
        {silentDays !== null ? (
          <li className="promise__slip">{say("action.silence.short", { days: silentDays })}</li>
        ) : null}
      </ul>
    </>
  );
}
