import type { EarlierAnswers } from "#app/domain/responses/earlier/public-earlier-answers.server.ts";
import { ListPages } from "#app/ui/list-pages.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { EarlierAnswer } from "./earlier-answer.tsx";

/** Everything from before this site, marked as such. */
export function EarlierPage({ heading, answers, found, page, pages }: EarlierAnswers & { heading: string }) {
  const { say } = useTexts();
  return (
    <>
      <h1 className="govuk-heading-xl">{heading}</h1>
      <p className="govuk-body-l">{say("earlier.intro")}</p>
      {found === 0 ? <p className="govuk-body">{say("earlier.none")}</p> : null}
      <ol className="results">
        {answers.map(({ id, ...answer }) => (
          <li key={id} className="results__item">
            <EarlierAnswer answer={answer} />
          </li>
        ))}
      </ol>
      <ListPages page={page} pages={pages} pathOf={(number) => `/earlier?page=${number}`} />
    </>
  );
}
