import type { PublicPromise } from "#app/domain/actions/promises/public-promise-facts.server.ts";
import type { PromiseAnswers } from "#app/domain/responses/promises/public-promise-answers.server.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { PeopleSaid } from "#app/ui/responses/people-said.tsx";
import { DraftNote, DraftTag } from "#app/ui/translations/draft-note.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { PromiseFacts } from "./promise-facts.tsx";

type PromisePageProps = { promise: PublicPromise; answers: PromiseAnswers };

/** Everything about one promise. */
export function PromisePage({ promise, answers }: PromisePageProps) {
  const { say, href, language } = useTexts();
  const { draftOf } = promise;
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <span className="govuk-caption-l">
          <a className="govuk-link" href={href(`/organisations/${promise.organisation.slug}`)}>
            {promise.organisation.name}
          </a>
        </span>
        <h1 className="govuk-heading-l" {...foreign(promise, language)}>
          {promise.words}
        </h1>
        {draftOf ? (
          <DraftNote language={draftOf.language} direction={draftOf.direction}>
            <p>
              <strong>{draftOf.words}</strong>
            </p>
            <p>{draftOf.evidenceWanted}</p>
          </DraftNote>
        ) : null}
        <PromiseFacts promise={promise} />
        <Answers answers={answers} />
        <p className="govuk-body">{say("promise.never")}</p>
      </div>
    </div>
  );
}

function Answers({ answers: { answers, people } }: { answers: PromiseAnswers }) {
  const { say, href, language } = useTexts();
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="answers">
      <h2 className="govuk-heading-m" id="answers">
        {say("promise.answers", { count: answers.length })}
      </h2>
      {people ? (
        <p className="count">
          <PeopleSaid people={people} />
        </p>
      ) : null}
      <ul className="govuk-list">
        {answers.map((answer) => (
          <li key={answer.slug}>
            <a className="govuk-link" href={href(`/responses/${answer.slug}`)} {...foreign(answer, language)}>
              {answer.title}
            </a>{" "}
            <DraftTag isDraft={answer.isDraft} />
          </li>
        ))}
      </ul>
    </section>
  );
}
