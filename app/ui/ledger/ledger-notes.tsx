import { DISPOSITIONS } from "#app/domain/ledger/dispositions.ts";
import { may } from "#app/domain/staff/permissions.ts";
import { Details } from "#app/ui/govuk/details.tsx";
import { usePage } from "#app/ui/page-context.tsx";
import { DispositionMeaning } from "./disposition-meaning.tsx";

/** What the numbers mean, why the public page has others, and where to go on from here. */
export function LedgerNotes() {
  const { texts, staff } = usePage();
  const { say } = texts;
  const links = [
    { href: "/ledger", text: "ledger.staff.public" },
    { href: "/staff/overdue", text: "staff.overdue.title" },
    { href: "/staff/meeting", text: "staff.meeting.title" },
    ...(staff && may(staff, "ledger.correct")
      ? [{ href: "/staff/ledger/corrections", text: "ledger.staff.corrections.link" } as const]
      : []),
  ] as const;
  return (
    <>
      <Details summary={say("ledger.meaning")}>
        <dl className="govuk-summary-list">
          {[...DISPOSITIONS].reverse().map((name) => (
            <div key={name} className="govuk-summary-list__row">
              <dt className="govuk-summary-list__key">{say(`disposition.short.${name}`)}</dt>
              <dd className="govuk-summary-list__value">
                <DispositionMeaning name={name} />
              </dd>
            </div>
          ))}
        </dl>
      </Details>
      <Details summary={say("ledger.staff.differs")}>
        <p className="govuk-body">{say("ledger.staff.differsWhy")}</p>
      </Details>
      <ul className="govuk-list">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a className="govuk-link" href={href}>
              {say(text)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
