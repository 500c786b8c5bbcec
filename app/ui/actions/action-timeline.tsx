import { useTexts } from "#app/ui/page-context.tsx";
import { Passage } from "#app/ui/passage.tsx";
import { calendarDay } from "./planned-date.ts";

export type TimelineEntry = { happenedOn: Date; html: string; language: string };

/** What was reported of an action, newest first. */
export function ActionTimeline({ entries }: { entries: TimelineEntry[] }) {
  const texts = useTexts();
  if (entries.length === 0) return <p className="govuk-body">{texts.say("action.progress.none")}</p>;
  return (
    <ol className="timeline">
      {entries.map(({ happenedOn, html, language }, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is rendered once, on the server
        <li key={position} className="timeline__item timeline__item--done">
          <p className="timeline__date">
            <time dateTime={happenedOn.toISOString().slice(0, 10)}>{calendarDay(texts, happenedOn)}</time>
          </p>
          <Passage html={html} language={language} />
        </li>
      ))}
    </ol>
  );
}
