import { useTexts } from "#app/ui/page-context.tsx";
import { Passage } from "#app/ui/passage.tsx";
import { TranslateLink } from "#app/ui/translations/translate-link.tsx";
import { calendarDay } from "./planned-date.ts";

export type TimelineEntry = { id: string; happenedOn: Date; html: string; language: string };

type ActionTimelineProps = {
  entries: TimelineEntry[];
  /** Only what is public is translated. */
  isPublic: boolean;
};

/** What was reported of an action, newest first. */
export function ActionTimeline({ entries, isPublic }: ActionTimelineProps) {
  const texts = useTexts();
  if (entries.length === 0) return <p className="govuk-body">{texts.say("action.progress.none")}</p>;
  return (
    <ol className="timeline">
      {entries.map(({ id, happenedOn, html, language }) => (
        <li key={id} className="timeline__item timeline__item--done">
          <p className="timeline__date">
            <time dateTime={happenedOn.toISOString().slice(0, 10)}>{calendarDay(texts, happenedOn)}</time>
          </p>
          <Passage html={html} language={language} />
          {isPublic ? <TranslateLink kind="progress" subjectId={id} /> : null}
        </li>
      ))}
    </ol>
  );
}
