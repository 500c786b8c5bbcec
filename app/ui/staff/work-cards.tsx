import type { WorkWaiting } from "#app/domain/insights/work-waiting.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { useTexts } from "#app/ui/page-context.tsx";

type WorkCard = { href: string; count: number; text: TextKey; note?: { text: TextKey; count: number } };

function cardsOf(work: WorkWaiting): WorkCard[] {
  return [
    { href: "/staff/triage", count: work.waiting, text: "staff.home.waiting" },
    { href: "/staff/triage?disposition=linked", count: work.linked, text: "staff.home.linked" },
    {
      href: "/staff/responses",
      count: work.ready,
      text: "staff.home.ready",
      note: { text: "staff.home.readyForMe", count: work.readyForMe },
    },
    { href: "/staff/actions", count: work.actionsToReview, text: "staff.home.review" },
  ];
}

/** What needs somebody, as numbers that lead there. */
export function WorkCards({ work }: { work: WorkWaiting }) {
  const { say, number } = useTexts();
  const cards = cardsOf(work);
  return (
    <>
      {cards.every((card) => card.count === 0) ? (
        <p className="govuk-body">{say("staff.home.nothing")}</p>
      ) : null}
      <ul className="work">
        {cards.map(({ href, count, text, note }) => (
          <li className={count > 0 ? "work__card work__card--some" : "work__card"} key={text}>
            <span className="work__number">{number(count)}</span>
            <a className="govuk-link work__link" href={href}>
              {say(text, { count })}
            </a>
            {note && count > 0 ? (
              <span className="work__note">{say(note.text, { count: note.count })}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
