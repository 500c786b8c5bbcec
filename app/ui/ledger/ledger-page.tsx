import type { LedgerLine, PublicLedger } from "#app/domain/insights/public-ledger.server.ts";
import type { LedgerName } from "#app/domain/insights/public-ledger-names.server.ts";
import type { PublicSnapshot } from "#app/domain/insights/public-snapshots.server.ts";
import { DISPOSITIONS } from "#app/domain/ledger/dispositions.ts";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { DraftTag } from "#app/ui/translations/draft-note.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { BalanceTable } from "./balance-table.tsx";
import { DispositionMeaning } from "./disposition-meaning.tsx";
import { DispositionPicture } from "./disposition-picture.tsx";
import { MonthList } from "./month-list.tsx";

type LedgerPageProps = {
  title: string;
  ledger: PublicLedger;
  /** Of the events with a line of their own, by slug. */
  names: Record<string, LedgerName>;
  snapshots: PublicSnapshot[];
};

/** Everything that was received and where it stands; what the words mean; the same by event. */
export function LedgerPage({ title, ledger, names, snapshots }: LedgerPageProps) {
  const { t, say, time, date, number, href } = useTexts();
  const { total, events, eventsTotal } = ledger;
  return (
    <SiteFrame>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body-l">{say("ledger.intro")}</p>
      <section aria-labelledby="now">
        <h2 className="govuk-heading-l" id="now">
          {say("ledger.now", { received: total.received })}
        </h2>
        <DispositionPicture balance={total} />
        <p className="govuk-body">
          {say(total.unaccounted === 0 ? "ledger.allAccounted" : "ledger.unaccounted", {
            count: total.unaccounted,
          })}
        </p>
        <p className="govuk-body">{say("ledger.abuse", { count: ledger.abuse })}</p>
        <p className="govuk-body">
          <a className="govuk-link" href={href("/numbers")}>
            {say("ledger.numbers")}
          </a>
        </p>
        <p className="count">{say("ledger.asOf", { time: time(ledger.asOf) })}</p>
      </section>
      <section aria-labelledby="words">
        <h2 className="govuk-heading-m" id="words">
          {say("ledger.meaning")}
        </h2>
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
      </section>
      <section aria-labelledby="by-event">
        <h2 className="govuk-heading-m" id="by-event">
          {say("ledger.byEvent")}
        </h2>
        <p className="govuk-body">{say("ledger.byEventWhen", { date: date(ledger.eventsAsOf) })}</p>
        {events.length === 0 ? (
          <p className="govuk-body">{say("ledger.byEventNone")}</p>
        ) : (
          <BalanceTable
            caption={t("ledger.byEventCaption", { number: number(eventsTotal.received) })}
            rows={events.map((line) => ({ name: <LineName line={line} names={names} />, balance: line }))}
            total={{ name: say("ledger.total"), balance: eventsTotal }}
          />
        )}
        <p className="govuk-body">
          <a className="govuk-link" href={href("/ledger.json")}>
            {say("ledger.asJson")}
          </a>
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href={href("/open-data")}>
            {say("ledger.openData")}
          </a>
        </p>
      </section>
      <MonthList snapshots={snapshots} />
    </SiteFrame>
  );
}

function LineName({ line, names }: { line: LedgerLine; names: LedgerPageProps["names"] }) {
  const { say, href, language } = useTexts();
  if (line.line !== "event") return say(`ledger.line.${line.line}`);
  const shown = names[line.slug];
  return (
    <>
      <a className="govuk-link" href={href(`/events/${line.slug}`)}>
        <span {...foreign({ language: shown?.language ?? null }, language)}>{shown?.name ?? line.name}</span>
      </a>{" "}
      <DraftTag isDraft={shown?.isDraft ?? false} />
    </>
  );
}
