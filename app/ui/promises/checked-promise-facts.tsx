import { asSaid } from "#app/domain/actions/promises/due-date.ts";
import type { CheckedPromise } from "#app/domain/responses/facts-checks/checked-promise.ts";
import { SummaryList } from "#app/ui/govuk/summary-list.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { useSaidDate } from "./promise-dates.tsx";

type CheckedPromiseFactsProps = {
  promise: CheckedPromise;
  /** Of what staff wrote; null where it is that of the page. */
  language?: string | null;
};

/** By when something would be promised, and how anyone would see that it is kept. */
export function CheckedPromiseFacts({
  promise: { evidenceWanted, due },
  language = null,
}: CheckedPromiseFactsProps) {
  const { say, language: pageLanguage } = useTexts();
  const dateOf = useSaidDate();
  return (
    <SummaryList
      rows={[
        { term: say("promise.due"), value: dateOf({ date: asSaid(due), precision: due.precision }) },
        {
          term: say("promise.evidence"),
          value: <span {...foreign({ language }, pageLanguage)}>{evidenceWanted}</span>,
        },
      ]}
    />
  );
}
