import type { PublicOutcome } from "#app/domain/questions/public/public-outcomes.server.ts";
import type { PublicResponse } from "#app/domain/responses/public-response.server.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { PromiseCards } from "#app/ui/promises/promise-card.tsx";
import { PublicOutcomes } from "#app/ui/questions/public-outcomes.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { SentenceOriginal } from "#app/ui/translations/sentence-original.tsx";
import { AnsweredActions, AnswerRevisions, PlacesSaid } from "./answer-background.tsx";
import { AnswerCard } from "./answer-card.tsx";
import { AnswerOriginal } from "./answer-original.tsx";
import { AnswerVerdicts } from "./answer-verdicts.tsx";
import { PeopleSaid } from "./people-said.tsx";

type Published = Extract<PublicResponse, { kind: "published" }>;
type Withdrawn = Extract<PublicResponse, { kind: "withdrawn" }>;

export function PublishedAnswer({ answer, outcomes }: { answer: Published; outcomes: PublicOutcome[] }) {
  const { say, href, month, language } = useTexts();
  const isForeign = answer.language !== language;
  return (
    <article>
      <h1
        className="govuk-heading-xl answer-title"
        lang={isForeign ? answer.language : undefined}
        dir={isForeign ? answer.direction : undefined}
      >
        {answer.title}
      </h1>
      <ul className="results__meta answer-facts">
        {answer.people ? (
          <li>
            <PeopleSaid people={answer.people} />
          </li>
        ) : null}
        <li>{say("responses.published", { month: month(answer.month) })}</li>
        {answer.isReadByOne ? <li>{say("responses.readByOne")}</li> : null}
      </ul>
      <AnswerOriginal draftOf={answer.draftOf} />
      <AnswerCard answer={answer} />
      <div className="answer-background">
        <PromiseCards promises={answer.promises} id="promises" />
        <PublicOutcomes outcomes={outcomes} />
        <AnsweredActions actions={answer.actions} />
        <AnswerVerdicts verdicts={answer.verdicts} />
        <PlacesSaid events={answer.events} />
        <AnswerRevisions answer={answer} />
      </div>
      <p className="govuk-body">
        {say("responses.receipt", {
          a: (words) => (
            <a className="govuk-link" href={href("/receipt")}>
              {words}
            </a>
          ),
        })}
      </p>
    </article>
  );
}

/** The words of a withdrawn answer are gone from the public; that it was taken back, and why, stays. */
export function WithdrawnAnswer({ title, answer }: { title: string; answer: Withdrawn }) {
  const { say, month, language } = useTexts();
  return (
    <>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{say("responses.withdrawn.when", { month: month(answer.month) })}</p>
      <h2 className="govuk-heading-m">{say("responses.withdrawn.why")}</h2>
      <blockquote className="govuk-inset-text" dir="auto" {...foreign(answer.reason, language)}>
        {answer.reason.words}
      </blockquote>
      <SentenceOriginal draftOf={answer.reason.draftOf} />
      <p className="govuk-body">{say("responses.withdrawn.next")}</p>
    </>
  );
}
