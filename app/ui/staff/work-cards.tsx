import type { StaffDay } from "#app/domain/insights/staff-day.server.ts";
import { MOST_COUNTED } from "#app/domain/triage/queue-choices.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { queueAddress } from "#app/ui/triage/queue-address.ts";

type WorkCard = { href: string; count: number; text: TextKey; note?: { text: TextKey; count: number } };

function cardsOf({
  items,
  work,
  promises,
  questions,
  silent,
  lateAnswers,
  toRead,
  caseAlerts,
}: StaffDay): WorkCard[] {
  const card = (href: string, count: number | null, text: TextKey): WorkCard[] =>
    count === null ? [] : [{ href, count, text }];
  return [
    ...card("/staff/confidential", caseAlerts, "staff.home.caseAlerts"),
    ...(items ?? []).map(({ task, count, filters }) => ({
      href: queueAddress(filters),
      count,
      text: `staff.home.${task}` as TextKey,
    })),
    ...card("/staff/reading", toRead, "staff.home.toRead"),
    ...card("/staff/overdue#unanswered", lateAnswers, "staff.home.lateAnswers"),
    ...card("/staff/promises", promises?.late ?? null, "staff.home.promisesLate"),
    ...card("/staff/promises", promises?.dueSoon ?? null, "staff.home.promisesDueSoon"),
    ...card("/staff/questions#arrived", questions?.arrived ?? null, "staff.home.questionsArrived"),
    ...card("/staff/questions#late", questions?.late ?? null, "staff.home.questionsLate"),
    ...card("/staff/overdue#silent", silent, "staff.home.silent"),
    ...(work
      ? [
          {
            href: "/staff/responses?status=ready",
            count: work.ready,
            text: "staff.home.ready" as const,
            note: { text: "staff.home.readyForMe" as const, count: work.readyForMe },
          },
          ...card("/staff/verdicts", work.looks, "staff.home.looks"),
          ...card("/staff/responses/scheduled", work.notPublished, "staff.home.notPublished"),
          ...card("/staff/actions", work.actionsToReview, "staff.home.review"),
        ]
      : []),
  ];
}

/** What needs somebody, as numbers that lead to exactly that; what needs nobody is left out. */
export function WorkCards({ day }: { day: StaffDay }) {
  const { say } = useTexts();
  const cards = cardsOf(day);
  const needed = cards.filter(({ count }) => count > 0);
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="today">
      <h2 className="govuk-heading-m" id="today">
        {say("staff.home.today")}
      </h2>
      {needed.length === 0 ? (
        <p className="govuk-body">{say("staff.home.nothing")}</p>
      ) : (
        <ul className="work">
          {needed.map((card) => (
            <Card key={card.text} card={card} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Card({ card: { href, count, text, note } }: { card: WorkCard }) {
  const { say, t, number } = useTexts();
  const isMore = count > MOST_COUNTED;
  return (
    <li className="work__card work__card--some">
      <span className="work__number">
        {isMore ? t("staff.home.moreThan", { count: MOST_COUNTED }) : number(count)}
      </span>
      <a className="govuk-link work__link" href={href}>
        {say(text, { count })}
      </a>
      {note ? <span className="work__note">{say(note.text, { count: note.count })}</span> : null}
    </li>
  );
}
