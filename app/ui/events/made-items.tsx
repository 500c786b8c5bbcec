import { Panel } from "#app/ui/govuk/panel.tsx";
import { usePage } from "#app/ui/page-context.tsx";

export type MadeItem = { words: string; code: { words: string; digits: string } };

/** The codes of the items, known only now: for printing, cutting apart and handing over. */
export function MadeItems({ event, items }: { event: string; items: MadeItem[] }) {
  const { texts } = usePage();
  const { say, href } = texts;
  return (
    <>
      <Panel title={say("staff.note.made", { count: items.length })}>{event}</Panel>
      <p className="govuk-body">{say("staff.note.madeHint", { address: href("/receipt") })}</p>
      <ol className="made-items">
        {items.map(({ words, code }) => (
          <li key={code.digits} className="made-items__item">
            <p className="govuk-body govuk-!-margin-bottom-2">{words}</p>
            <p className="govuk-body govuk-!-margin-bottom-1">
              <strong lang="en" dir="ltr" translate="no">
                {code.words}
              </strong>
            </p>
            <p className="govuk-body govuk-!-margin-bottom-0">
              {say("triage.receipt.digits")} <span dir="ltr">{code.digits}</span>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
