import type { Outcome } from "#app/domain/responses/outcome.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { DraftTag } from "#app/ui/translations/draft-note.tsx";

export type ShownAnswer = {
  slug: string;
  title: string;
  language: string;
  direction: "ltr" | "rtl";
  /** The original, while the words are a draft translation of it. */
  draftOf: object | null;
  outcome: Outcome;
  firstLine: string;
  month: string;
};

/** Published responses in short, each leading to its page. */
export function AnswerList({ responses }: { responses: ShownAnswer[] }) {
  const { say, href, month, language } = useTexts();
  return (
    <ul className="results">
      {responses.map((response) => {
        const own =
          response.language === language ? {} : { lang: response.language, dir: response.direction };
        return (
          <li key={response.slug} className="results__item">
            <h3 className="results__title">
              <a className="govuk-link" href={href(`/responses/${response.slug}`)} {...own}>
                {response.title}
              </a>
            </h3>
            <p className="govuk-body govuk-!-margin-bottom-1" {...own}>
              {response.firstLine}
            </p>
            <ul className="results__meta">
              <li>
                <span className={`outcome outcome--${response.outcome}`}>
                  {say(`receipt.answer.${response.outcome}`)}
                </span>
              </li>
              <li>{month(response.month)}</li>
              {response.draftOf ? (
                <li>
                  <DraftTag isDraft />
                </li>
              ) : null}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}
