import { Panel } from "#app/ui/govuk/panel.tsx";
import { Table } from "#app/ui/govuk/table.tsx";
import { usePage } from "#app/ui/page-context.tsx";

export type MadeItem = { words: string; code: { words: string; digits: string } };

/** The codes of the items, known only now: for printing, cutting apart and handing over. */
export function MadeItems({ event, items }: { event: string; items: MadeItem[] }) {
  const { texts } = usePage();
  const { t, say, href } = texts;
  return (
    <>
      <Panel title={say("staff.note.made", { count: items.length })}>{say("staff.note.madeHint")}</Panel>
      <p className="govuk-body">{say("triage.receipt.use", { address: href("/receipt") })}</p>
      <p className="govuk-body">{say("triage.receipt.once")}</p>
      <Table
        caption={event}
        captionClassName="govuk-table__caption--m"
        className="made-items"
        stackOnPhone
        head={[
          { children: t("staff.note.said") },
          { children: t("triage.receipt.label") },
          { children: t("staff.note.digits") },
        ]}
        rows={items.map(({ words, code }) => [
          { children: words },
          {
            children: (
              <strong lang="en" dir="ltr" translate="no">
                {code.words}
              </strong>
            ),
          },
          { children: <span dir="ltr">{code.digits}</span> },
        ])}
      />
    </>
  );
}
