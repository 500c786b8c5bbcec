import type { EarlierAnswerShown } from "#app/domain/responses/earlier/public-earlier-answers.server.ts";
import { plannedDate } from "#app/ui/actions/planned-date.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";

/** What was said and done before this site, with where it is from; never with a count. */
export function EarlierAnswer({ answer }: { answer: Omit<EarlierAnswerShown, "id"> }) {
  const texts = useTexts();
  const { say, language } = texts;
  const { title, said, did, date, link, source } = answer;
  return (
    <>
      {title ? (
        <h2 className="results__title" {...foreign(answer, language)}>
          {title}
        </h2>
      ) : null}
      <div className="answer answer--side-by-side">
        <section className="answer__said">
          <h3 className="answer__label">{say("responses.youSaid")}</h3>
          <Lines words={said} language={answer.language} />
        </section>
        <section className="answer__did">
          <h3 className="answer__label">{say("earlier.weDid")}</h3>
          <Lines words={did} language={answer.language} />
        </section>
      </div>
      <ul className="results__meta">
        {date ? <li>{plannedDate(texts, date)}</li> : null}
        <li>
          {say("earlier.from")}: <bdi>{source}</bdi>
        </li>
        {link ? (
          <li>
            <a className="govuk-link" href={link} rel="noreferrer">
              {say("earlier.link")}
            </a>
          </li>
        ) : null}
      </ul>
    </>
  );
}

function Lines({ words, language }: { words: string; language: string }) {
  const texts = useTexts();
  return (
    <div className="passage" {...foreign({ language }, texts.language)}>
      {[...new Set(words.split(/\n+/))].map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
