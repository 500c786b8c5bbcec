import type { PublicPromise, SaidDate } from "#app/domain/actions/promises/public-promise-facts.server.ts";
import { plannedDate } from "#app/ui/actions/planned-date.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { SentenceOriginal } from "#app/ui/translations/sentence-original.tsx";

/** A date as it was said: a day, a month or a year. */
export function useSaidDate(): (date: SaidDate) => string {
  const texts = useTexts();
  return (date) => plannedDate(texts, date);
}

/** A calendar day such as "2026-11-28". */
export function useCalendarDay(): (day: string) => string {
  const texts = useTexts();
  return (date) => plannedDate(texts, { date, precision: "day" });
}

type PromiseChangesProps = { promise: Pick<PublicPromise, "changes"> };

/** Every new date with its reason, oldest first; a later one is a slip and looks like one. */
export function PromiseChanges({ promise: { changes } }: PromiseChangesProps) {
  const { say, language } = useTexts();
  const dateOf = useSaidDate();
  if (changes.length === 0) return null;
  return (
    <ul className="govuk-list">
      {changes.map(({ from, to, reason, isSlip }) => (
        <li key={`${from.date} ${to.date} ${reason.words}`}>
          <span className={isSlip ? "promise__slip" : undefined}>
            {say(isSlip ? "promise.slip" : "promise.earlier", { from: dateOf(from), to: dateOf(to) })}
          </span>{" "}
          <span {...foreign(reason, language)}>{reason.words}</span>
          <SentenceOriginal draftOf={reason.draftOf} />
        </li>
      ))}
    </ul>
  );
}
