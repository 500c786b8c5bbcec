import { DISPOSITIONS } from "#app/domain/ledger/dispositions.ts";
import { SummaryList } from "#app/ui/govuk/summary-list.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { DispositionMeaning } from "./disposition-meaning.tsx";

/** What each word for where an item stands means. */
export function DispositionMeanings() {
  const { say } = useTexts();
  return (
    <SummaryList
      rows={[...DISPOSITIONS].reverse().map((name) => ({
        term: say(`disposition.short.${name}`),
        value: <DispositionMeaning name={name} />,
      }))}
    />
  );
}
