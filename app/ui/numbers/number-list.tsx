import type { ReactNode } from "react";
import type { PublicNumbers } from "#app/domain/insights/public-numbers.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { OpinionList } from "./opinion-list.tsx";

type NumberListProps = {
  numbers: PublicNumbers;
  /** Only where things happen that can be reported. */
  asksAboutReporting: boolean;
};

const CHANGES = ["planned", "made", "evidenced"] as const;

/** The few numbers that say whether this works, each with how it is counted beside it. */
export function NumberList({ numbers, asksAboutReporting }: NumberListProps) {
  const { say, href } = useTexts();
  const { received, unaccounted, daysToAnswer, changes, events, promises, verdicts, reporting } = numbers;
  const countOf = ({ items, percent }: PublicNumbers["changes"]["made"]) =>
    percent === null
      ? say("numbers.people", { people: items })
      : say("numbers.peopleShare", { people: items, percent });
  return (
    <dl className="govuk-summary-list">
      <Figure name="numbers.accounted" definition="numbers.accounted.how">
        {say(unaccounted === 0 ? "numbers.accounted.all" : "numbers.accounted.not", {
          received,
          unaccounted,
        })}{" "}
        <a className="govuk-link" href={href("/ledger")}>
          {say("numbers.accounted.link")}
        </a>
      </Figure>
      <Figure name="numbers.days" definition="numbers.days.how">
        {daysToAnswer
          ? say("numbers.days.median", { days: daysToAnswer.median, items: daysToAnswer.items })
          : say("numbers.few")}
      </Figure>
      <Figure name="numbers.changes" definition="numbers.changes.how">
        {say("numbers.changes.counts", { concerns: changes.concerns })}
        <ul className="govuk-list govuk-list--bullet">
          {CHANGES.map((name) => (
            <li key={name}>
              {say(`numbers.changes.${name}`)}: <bdi>{countOf(changes[name])}</bdi>
            </li>
          ))}
        </ul>
      </Figure>
      <Figure name="numbers.toldBack" definition="numbers.toldBack.how">
        {say("numbers.toldBack.counts", events)}
      </Figure>
      <Figure name="numbers.promises" definition="numbers.promises.how">
        {say("numbers.promises.counts", {
          ...{ kept: promises.kept, broken: promises.broken, late: promises.late },
          open: promises.onTime + promises.dueSoon,
        })}{" "}
        <a className="govuk-link" href={href("/promises")}>
          {say("numbers.promises.link")}
        </a>
      </Figure>
      <Figure name="numbers.verdicts" definition="numbers.verdicts.how">
        <OpinionList opinions={verdicts} text="receipt.verdict.answer" />
      </Figure>
      {asksAboutReporting ? (
        <Figure name="numbers.reporting" definition="numbers.reporting.how">
          <OpinionList opinions={reporting} text="receipt.reporting.answer" />
        </Figure>
      ) : null}
    </dl>
  );
}

type FigureProps = { name: TextKey; definition: TextKey; children: ReactNode };

function Figure({ name, definition, children }: FigureProps) {
  const { say } = useTexts();
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{say(name)}</dt>
      <dd className="govuk-summary-list__value">
        <div className="govuk-body">{children}</div>
        <p className="govuk-hint">{say(definition)}</p>
      </dd>
    </div>
  );
}
