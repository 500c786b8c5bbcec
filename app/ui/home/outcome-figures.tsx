import type { OutcomeCount } from "#app/domain/responses/public-outcomes.server.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { OutcomeTag } from "#app/ui/responses/outcome-tag.tsx";
import { responsesAddress } from "#app/ui/responses/response-address.ts";

/** How many answers say "we did", "we are doing", "we will" and "we can't", each with its bar, leading to those. */
export function OutcomeFigures({ outcomes }: { outcomes: OutcomeCount[] }) {
  const { say, href, number } = useTexts();
  const largest = Math.max(...outcomes.map(({ responses }) => responses));
  return (
    <section className="figures" aria-labelledby="outcomes">
      <h2 className="govuk-heading-m figures__heading" id="outcomes">
        {say("home.outcomes.heading")}
      </h2>
      {largest > 0 ? (
        <ul className="figures__list">
          {outcomes.map(({ outcome, responses }) => (
            <li key={outcome} className={`figure answer--${outcome}`}>
              <a className="figure__link" href={href(responsesAddress({ outcome }))}>
                <span className="figure__number">{number(responses)}</span> <OutcomeTag outcome={outcome} />
              </a>
              <svg
                className="figure__bar"
                viewBox="0 0 100 1"
                preserveAspectRatio="none"
                aria-hidden="true"
                focusable="false"
              >
                <rect width={(responses / largest) * 100} height={1} />
              </svg>
            </li>
          ))}
        </ul>
      ) : (
        <p className="govuk-body govuk-!-margin-bottom-0">{say("home.responses.none")}</p>
      )}
    </section>
  );
}
