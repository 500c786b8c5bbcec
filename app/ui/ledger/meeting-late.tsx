import type { Meeting } from "#app/domain/insights/meeting.server.ts";
import type { Texts } from "#app/platform/texts.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { useSaidDate } from "#app/ui/promises/promise-dates.tsx";

type MeetingLateProps = {
  late: Meeting["late"];
  promises: { readWithinDays: number; answerWithinDays: number };
};

/** What was promised and is late today: items by the site's promises, actions by the plan's own dates. */
export function MeetingLate({ late, promises }: MeetingLateProps) {
  const texts = useTexts();
  const { say } = texts;
  const dateOf = useSaidDate();
  return (
    <section aria-labelledby="late">
      <h2 className="govuk-heading-m" id="late">
        {say("staff.meeting.late")}
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{say("staff.meeting.lateUnread", { count: late.unread, days: promises.readWithinDays })}</li>
        <li>{say("staff.meeting.lateUnanswered", { count: late.unanswered })}</li>
        <li>{say("staff.meeting.latePromises", late.promises)}</li>
        {late.pastPromises.map(({ id, organisation, words, due }) => (
          <li key={id}>{say("staff.meeting.latePromise", { organisation, words, date: dateOf(due) })}</li>
        ))}
        {late.actions.map(({ id, number, title, closeDate }) => (
          <li key={id}>
            {say("staff.meeting.lateAction", { number, title, date: planDate(closeDate, texts) })}
          </li>
        ))}
      </ul>
      {late.actions.length === 0 ? (
        <p className="govuk-body">{say("staff.meeting.lateActionsNone")}</p>
      ) : null}
      <p className="govuk-body no-print">
        <a className="govuk-link" href="/staff/overdue">
          {say("staff.overdue.title")}
        </a>
      </p>
    </section>
  );
}

/** A day, a month or a year, as exact as the plan has it. */
function planDate(iso: string, { date, month }: Texts): string {
  if (iso.length === 10) return date(`${iso}T12:00:00Z`);
  return iso.length === 7 ? month(`${iso}-15T12:00:00Z`) : iso;
}
