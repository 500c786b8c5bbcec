import { intlLocale } from "#app/platform/intl-locale.ts";
import { SummaryList } from "#app/ui/govuk/summary-list.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { plannedDate, type WrittenDate } from "./planned-date.ts";

export type ActionFactsShown = {
  ledBy: string[];
  partners: string[];
  start: WrittenDate;
  close: WrittenDate;
  funding: { amount: bigint; currency: string }[];
  /** Where the page of an organisation is, by its name; none before anything of it is public. */
  addresses?: Record<string, string>;
};

/** Who leads, with whom, from when to when, with what money: what is public of an action besides its wording. */
export function ActionFacts({ facts }: { facts: ActionFactsShown }) {
  const texts = useTexts();
  const { say, list, money } = texts;
  const { ledBy, partners, start, close, funding, addresses = {} } = facts;
  const others = partners.filter((name) => !ledBy.includes(name));
  return (
    <SummaryList
      rows={[
        {
          term: say("action.ledBy"),
          value:
            ledBy.length > 0 ? (
              <Names names={ledBy} addresses={addresses} />
            ) : (
              say("action.none.organisation")
            ),
        },
        others.length > 0 && {
          term: say("action.partners"),
          value: <Names names={others} addresses={addresses} />,
        },
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

type NamesProps = { names: string[]; addresses: Record<string, string> };

/** As a sentence of the page's language lists them, each with a link where it has a page. */
function Names({ names, addresses }: NamesProps) {
  const { language, href } = useTexts();
  const parts = new Intl.ListFormat(intlLocale(language), { type: "conjunction" }).formatToParts(names);
  return parts.map(({ type, value }, place) => {
    const address = type === "element" ? addresses[value] : undefined;
    return address ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence never change their places
      <a key={place} className="govuk-link" href={href(address)}>
        <bdi>{value}</bdi>
      </a>
    ) : (
      value
    );
  });
}
