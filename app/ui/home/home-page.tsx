import { AnswerList, type ShownAnswer } from "#app/ui/events/answer-list.tsx";
import type { ShownEvent } from "#app/ui/events/public-event.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { usePage } from "#app/ui/page-context.tsx";
import { TellUs } from "./tell-us.tsx";

type HomePageProps = {
  title: string;
  openEvents: ShownEvent[];
  responses: ShownAnswer[];
  balance: { received: number; answered: number; linked: number };
};

/** What this is in two sentences, the way in, the way back to an answer, and what has come of it so far. */
export function HomePage({ title, openEvents, responses, balance }: HomePageProps) {
  const { texts, settings } = usePage();
  const { say, href } = texts;
  return (
    <SiteFrame>
      <div className="hero">
        <h1 className="govuk-heading-xl">{title}</h1>
        <p className="govuk-body-l">{say("home.lead", { name: settings?.identity.operatorName ?? "" })}</p>
        <div className="govuk-button-group">
          <Button href={href("/feedback/new")} isStart>
            {say("home.tellUs")}
          </Button>
          <Button href={href("/receipt")} variant="secondary">
            {say("home.findAnswer")}
          </Button>
        </div>
        <p className="govuk-body govuk-!-margin-bottom-0">{say("home.minute")}</p>
      </div>
      <TellUs events={openEvents} />
      <h2 className="govuk-heading-l">{say("home.responses")}</h2>
      {responses.length > 0 ? (
        <>
          <AnswerList responses={responses} />
          <p className="govuk-body">
            <a className="govuk-link" href={href("/responses")}>
              {say("home.responses.all")}
            </a>
          </p>
        </>
      ) : (
        <p className="govuk-body">{say("home.responses.none")}</p>
      )}
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
