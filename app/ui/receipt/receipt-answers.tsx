import { Fragment } from "react";
import { useTexts } from "#app/ui/page-context.tsx";
import { Passage } from "#app/ui/passage.tsx";
import { PromiseCard } from "#app/ui/promises/promise-card.tsx";
import { AnswerOriginal } from "#app/ui/responses/answer-original.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import type { ReceiptStanding } from "./receipt-standing.ts";
import { ReceiptVerdict } from "./receipt-verdict.tsx";

type ReceiptAnswersProps = Pick<ReceiptStanding, "responses" | "isPractice"> & { code: string };

/** The published responses to the item, each with the question whether it deals with what was said. */
export function ReceiptAnswers({ responses, isPractice, code }: ReceiptAnswersProps) {
  const { say } = useTexts();
  if (responses.length === 0) return null;
  return (
    <section aria-labelledby="answers">
      <h2 className="govuk-heading-m" id="answers">
        {say("receipt.page.answers")}
      </h2>
      {responses.map((response, place) => (
        <Fragment key={response.slug}>
          <ReceiptAnswer response={response} hasPage={!isPractice} />
          <ReceiptVerdict
            {...{ code, place, about: response.slug, stage: response.stage }}
            verdict={response.verdict}
          />
        </Fragment>
      ))}
    </section>
  );
}

type ReceiptAnswerProps = {
  response: ReceiptStanding["responses"][number];
  /** What answers practice is on no page but this. */
  hasPage: boolean;
};

function ReceiptAnswer({ response, hasPage }: ReceiptAnswerProps) {
  const { say, href, language } = useTexts();
  const { slug, title, outcome, reasonSentence, direction } = response;
  const words = { language: response.language, direction };
  const own = foreign(words, language);
  return (
    <article className={`answer answer--${outcome}`}>
      <h3 className="govuk-heading-s">
        {hasPage ? (
          <a className="govuk-link" href={href(`/responses/${slug}`)} {...own}>
            {title}
          </a>
        ) : (
          <span {...own}>{title}</span>
        )}
      </h3>
      <div className="answer__said">
        <p className="answer__label">{say("receipt.answer.youSaid")}</p>
        <Passage html={response.youSaidHtml} {...words} className="passage answer__words" />
      </div>
      <div className="answer__did">
        <p className="answer__label">{say(`receipt.answer.${outcome}`)}</p>
        {reasonSentence ? (
          <p className="govuk-body" {...own}>
            {reasonSentence}
          </p>
        ) : null}
        <Passage html={response.weDidHtml} {...words} />
        <AnswerOriginal draftOf={response.draftOf} />
        {response.promises.map((promise) => (
          <PromiseCard key={promise.slug} promise={promise} headingLevel={4} />
        ))}
      </div>
    </article>
  );
}
