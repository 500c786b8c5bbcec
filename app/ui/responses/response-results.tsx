import type { PublicAnswer } from "#app/domain/responses/public-answer.server.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { DraftTag } from "#app/ui/translations/draft-note.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { OutcomeTag } from "./outcome-tag.tsx";
import { PeopleSaid } from "./people-said.tsx";

type ListedAnswer = Pick<
  PublicAnswer,
  | "slug"
  | "title"
  | "language"
  | "direction"
  | "draftOf"
  | "outcome"
  | "firstLine"
  | "month"
  | "people"
  | "actions"
>;

/** Published responses in short, for lists: the answers, those of an action, those of an event. */
export function ResponseResults({
  responses,
  headingLevel = 2,
}: {
  responses: ListedAnswer[];
  headingLevel?: 2 | 3;
}) {
  return (
    <ul className="results">
      {responses.map((response) => (
        <li key={response.slug} className={`results__item answer-line answer--${response.outcome}`}>
          <ResponseResult response={response} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  );
}

function ResponseResult({ response, headingLevel }: { response: ListedAnswer; headingLevel: 2 | 3 }) {
  const { say, href, month, language } = useTexts();
  const { slug, title, draftOf, outcome, firstLine, people, actions } = response;
  const own = foreign(response, language);
  const Heading = `h${headingLevel}` as const;
  return (
    <>
      <Heading className="results__title" {...own}>
        <a className="govuk-link" href={href(`/responses/${slug}`)}>
          {title}
        </a>
      </Heading>
      <p className="answer-line__outcome">
        <OutcomeTag outcome={outcome} /> <DraftTag isDraft={draftOf !== null} />
      </p>
      <p className="answer-line__words" {...own}>
        {firstLine}
      </p>
      <ul className="results__meta">
        <li>{month(response.month)}</li>
        {people ? (
          <li>
            <PeopleSaid people={people} />
          </li>
        ) : null}
        {actions.map(({ ref, title: name, language: named }) => (
          <li key={ref}>
            <a className="govuk-link" href={href(`/actions/${encodeURIComponent(ref)}`)}>
              {say("responses.action", {
                ref,
                title: name,
                name: (words) => <span {...foreign({ language: named }, language)}>{words}</span>,
              })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
