import type { PublicSnapshot } from "#app/domain/insights/public-snapshots.server.ts";
import { usePage } from "#app/ui/page-context.tsx";

/** The months whose numbers were written down, each to download, with its later corrections. */
export function MonthList({ snapshots }: { snapshots: PublicSnapshot[] }) {
  const { texts, settings } = usePage();
  const { say, month, date, href } = texts;
  if (snapshots.length === 0) return null;
  return (
    <section aria-labelledby="months">
      <h2 className="govuk-heading-m" id="months">
        {say("ledger.months")}
      </h2>
      <p className="govuk-body">{say("ledger.monthsAre")}</p>
      <ul className="govuk-list govuk-list--bullet govuk-list--spaced">
        {snapshots.map((snapshot) => (
          <li key={snapshot.month}>
            <a className="govuk-link" href={href(`/ledger/${snapshot.month}.json`)}>
              {say("ledger.monthsFile", { month: month(`${snapshot.month}-15`) })}
            </a>
            {": "}
            {say("ledger.monthsReceived", { count: snapshot.received })}
            {snapshot.corrections.length > 0 ? (
              <ul className="govuk-list govuk-list--bullet">
                {snapshot.corrections.map(({ on, reason }) => (
                  <li key={`${on} ${reason}`}>
                    {say("ledger.monthsCorrected", { date: date(`${on}T12:00:00Z`) })}{" "}
                    <span lang={settings?.languages.default}>{reason}</span>
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
