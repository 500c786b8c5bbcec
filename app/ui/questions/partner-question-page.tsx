import type { QuestionForPartner } from "#app/domain/questions/partner-page/question-for-partner.server.ts";
import type { TypedAnswer } from "#app/domain/questions/schema.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { plannedDate } from "#app/ui/actions/planned-date.ts";
import { DayFrame } from "#app/ui/day/day-frame.tsx";
import { Details } from "#app/ui/govuk/details.tsx";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { NotificationBanner } from "#app/ui/govuk/notification-banner.tsx";
import { usePage, useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { HandOverForm } from "./hand-over-form.tsx";
import { PartnerAnswerForm } from "./partner-answer-form.tsx";
import { SentAnswer } from "./sent-answer.tsx";

export type PartnerQuestionPageProps = {
  /** The link's own path, without a language. */
  address: string;
  question: QuestionForPartner;
  noReplyAfterDays: number;
  isKept: boolean;
  errors?: FieldErrors | undefined;
  typed?: Partial<Record<string, string>> | undefined;
  /** What somebody else with this link kept meanwhile, and the version that the form is of now. */
  saved?: { version: number; fields: TypedAnswer } | undefined;
};

/** One question on one page: what is asked, what people said, what of the answer can be public, and the answer. */
export function PartnerQuestionPage(props: PartnerQuestionPageProps) {
  const { question, isKept, errors, typed, saved } = props;
  const { say, href } = useTexts();
  const address = href(props.address);
  const { settings } = usePage();
  const name = settings?.identity.operatorName ?? "";
  return (
    <DayFrame isPractice={false}>
      <FormErrors errors={errors} />
      {isKept && !errors && !question.sent ? (
        <NotificationBanner
          type="success"
          title={say("partner.answer.done")}
          heading={say("partner.answer.kept")}
        >
          <p className="govuk-body">{say("partner.answer.keptMeans")}</p>
        </NotificationBanner>
      ) : null}
      <span className="govuk-caption-l">{question.organisation}</span>
      <h1 className="govuk-heading-l">{say("partner.answer.title", { name })}</h1>
      <Asked question={question} />
      {question.sent ? (
        <SentAnswer answer={question.sent} />
      ) : (
        <>
          <WhatIsPublic {...props} />
          <PartnerAnswerForm
            address={address}
            question={question}
            errors={errors}
            typed={typed}
            saved={saved}
          />
          <Details
            id="colleague"
            summary={say("partner.answer.colleague")}
            open={errors?.email !== undefined}
          >
            <HandOverForm address={address} errors={errors} typed={typed?.email} />
          </Details>
        </>
      )}
    </DayFrame>
  );
}

function Asked({ question }: { question: QuestionForPartner }) {
  const texts = useTexts();
  const { say, language, href } = texts;
  const { words, dueOn, action, passages } = question;
  return (
    <>
      <InsetText>
        <p className="govuk-body-l" {...foreign(question, language)}>
          {words}
        </p>
        <p className="govuk-body">
          {say("partner.answer.by", { date: plannedDate(texts, { date: dueOn, precision: "day" }) })}
        </p>
      </InsetText>
      {action ? (
        <p className="govuk-body">
          {say("partner.answer.action")}{" "}
          <a
            className="govuk-link"
            href={href(`/actions/${encodeURIComponent(action.ref)}`)}
            {...foreign(action, language)}
          >
            {action.number}. {action.title}
          </a>
        </p>
      ) : null}
      {passages.length > 0 ? (
        <>
          <h2 className="govuk-heading-s">{say("partner.answer.passages")}</h2>
          {passages.map((passage) => (
            <blockquote
              key={passage.key}
              className="govuk-inset-text"
              {...foreign({ language: passage.language }, language)}
            >
              {passage.words}
            </blockquote>
          ))}
        </>
      ) : null}
    </>
  );
}

function WhatIsPublic({ question, noReplyAfterDays }: PartnerQuestionPageProps) {
  const { say } = useTexts();
  return (
    <>
      <h2 className="govuk-heading-s">{say("partner.answer.public")}</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{say("partner.answer.public.draft")}</li>
        <li>{say("partner.answer.public.declined", { organisation: question.organisation })}</li>
        <li>{say("partner.answer.public.noReply", { days: noReplyAfterDays })}</li>
      </ul>
    </>
  );
}

/** After a question was handed on the link is over: this page is for everyone and knows nothing. */
export function HandedOver({ title }: { title: string }) {
  const { say } = useTexts();
  return (
    <DayFrame isPractice={false}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body-l">{say("partner.answer.handedOverMeans")}</p>
    </DayFrame>
  );
}
