import type { OutcomeCount } from "#app/domain/responses/public-outcomes.server.ts";
import { AnswerList, type ShownAnswer } from "#app/ui/events/answer-list.tsx";
import type { ShownEvent } from "#app/ui/events/public-event.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { usePage, useTexts } from "#app/ui/page-context.tsx";
import { OutcomeFigures } from "./outcome-figures.tsx";
import { TellUs } from "./tell-us.tsx";

type HomePageProps = {
  /** The operator's own line in place of the heading. */
  tagline: string | null;
  outcomes: OutcomeCount[];
  openEvents: ShownEvent[];
  responses: ShownAnswer[];
  balance: { received: number; answered: number; linked: number };
};

/** What this is in two sentences, what has come of it so far, the way in and the way back to an answer. */
export function HomePage({ tagline, outcomes, openEvents, responses, balance }: HomePageProps) {
  const { texts, settings } = usePage();
  const { say, href } = texts;
  return (
    <SiteFrame>
      <div className="hero">
        <div className="hero__words">
          <h1 className="govuk-heading-xl">{tagline ?? say("home.title")}</h1>
          <p className="govuk-body-l">{say("home.lead", { name: settings?.identity.operatorName ?? "" })}</p>
        </div>
        <OutcomeFigures outcomes={outcomes} />
        <div className="hero__way-in">
          <div className="govuk-button-group">
            <Button href={href("/feedback")} isStart>
              {say("home.tellUs")}
            </Button>
            <Button href={href("/receipt")} variant="secondary">
              {say("home.findAnswer")}
            </Button>
          </div>
          <p className="govuk-body govuk-!-margin-bottom-0">{say("home.minute")}</p>
        </div>
      </div>
      <NewestAnswers responses={responses} />
      <TellUs events={openEvents} />
      <h2 className="govuk-heading-l">{say("home.balance.heading")}</h2>
      <p className="govuk-body">
        {say("home.balance", balance)}{" "}
        <a className="govuk-link" href={href("/ledger")}>
          {say("home.balance.link")}
        </a>
      </p>
    </SiteFrame>
  );
}

function NewestAnswers({ responses }: { responses: ShownAnswer[] }) {
  const { say, href } = useTexts();
  if (responses.length === 0) return null;
  return (
    <section aria-labelledby="newest" className="govuk-!-margin-bottom-8">
      <h2 className="govuk-heading-l" id="newest">
        {say("home.responses")}
      </h2>
      <AnswerList responses={responses} />
      <p className="govuk-body">
        <a className="govuk-link" href={href("/responses")}>
          {say("home.responses.all")}
        </a>
      </p>
    </section>
  );
}
