import { SummaryList } from "#app/ui/govuk/summary-list.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { plannedDate, type WrittenDate } from "./planned-date.ts";

export type ActionFactsShown = {
  ledBy: string[];
  partners: string[];
  start: WrittenDate;
  close: WrittenDate;
  funding: { amount: bigint; currency: string }[];
};

/** Who leads, with whom, from when to when, with what money: what is public of an action besides its wording. */
export function ActionFacts({ facts }: { facts: ActionFactsShown }) {
  const texts = useTexts();
  const { say, list, money } = texts;
  const { ledBy, partners, start, close, funding } = facts;
  const others = partners.filter((name) => !ledBy.includes(name));
  return (
    <SummaryList
      rows={[
        {
          term: say("action.ledBy"),
          value: ledBy.length > 0 ? list(ledBy) : say("action.none.organisation"),
        },
        others.length > 0 && { term: say("action.partners"), value: list(others) },
        { term: say("action.start"), value: plannedDate(texts, start) },
        { term: say("action.close"), value: plannedDate(texts, close) },
        funding.length > 0 && {
          term: say("action.funding"),
          value: list(funding.map(({ amount, currency }) => money(amount, currency))),
        },
      ]}
    />
  );
}
