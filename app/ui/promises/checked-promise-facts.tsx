import { asSaid } from "#app/domain/actions/promises/due-date.ts";
import type { CheckedPromise } from "#app/domain/responses/facts-checks/checked-promise.ts";
import { SummaryList } from "#app/ui/govuk/summary-list.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useSaidDate } from "./promise-dates.tsx";

/** By when something would be promised, and how anyone would see that it is kept. */
export function CheckedPromiseFacts({ promise: { evidenceWanted, due } }: { promise: CheckedPromise }) {
  const { say } = useTexts();
  const dateOf = useSaidDate();
  return (
    <SummaryList
      rows={[
        { term: say("promise.due"), value: dateOf({ date: asSaid(due), precision: due.precision }) },
        { term: say("promise.evidence"), value: evidenceWanted },
      ]}
    />
  );
}
