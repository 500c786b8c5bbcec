import type { ReactNode } from "react";
import type { QuestionForStaff } from "#app/domain/questions/question-for-staff.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { plannedDate } from "#app/ui/actions/planned-date.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { NotificationBanner } from "#app/ui/govuk/notification-banner.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { TextToCopy } from "#app/ui/staff/text-to-copy.tsx";
import { QuestionStateTag } from "./question-state-tag.tsx";
import { SentAnswer } from "./sent-answer.tsx";
import { SentLinks } from "./sent-links.tsx";

type QuestionPageProps = {
  question: QuestionForStaff;
  mayAsk: boolean;
  mayPublish: boolean;
  /** Mail is sent here. */
  canMail: boolean;
  done?: TextKey | undefined;
  /** A link that was just made: it is known only now. */
  link?: string | undefined;
  isRefused?: boolean | undefined;
};

/** One question: where it stands, what came, what can be made of it, and who was asked. */
export function QuestionPage(props: QuestionPageProps) {
  const { question, done, link, isRefused } = props;
  const { say } = useTexts();
  return (
    <StaffFrame
      done={link ? undefined : done}
      back={{ href: "/staff/questions", text: say("staff.question.title") }}
    >
      {isRefused ? <InsetText>{say("staff.question.notOpen")}</InsetText> : null}
      {link ? (
        <NotificationBanner
          type="success"
          title={say("staff.frame.done")}
          heading={say("staff.question.linkMade")}
        >
          <p className="govuk-body">{say("staff.readers.once")}</p>
          <TextToCopy label={say("staff.readers.link")} text={link} />
        </NotificationBanner>
      ) : null}
      <span className="govuk-caption-l">{question.organisation.name}</span>
      <h1 className="govuk-heading-l">{question.words}</h1>
      <Facts {...props} />
      {question.passages.map(({ key, words }) => (
        <blockquote key={key} className="govuk-inset-text">
          {words}
        </blockquote>
      ))}
      <Arrived {...props} />
      <InPublic {...props} />
      <SentLinks links={question.sentLinks} />
      <WhoIsAsked {...props} />
    </StaffFrame>
  );
}

function Facts({ question, canMail }: QuestionPageProps) {
  const texts = useTexts();
  const { say, date } = texts;
  const { state, dueOn, askedBy, askedAt, draftSavedAt, openedAt, organisation } = question;
  return (
    <>
      <p className="toolbar">
        <QuestionStateTag state={state} />
        <span>
          {say("staff.question.by", { date: plannedDate(texts, { date: dueOn, precision: "day" }) })}
        </span>
        <span>{say("staff.question.askedBy", { name: askedBy, date: date(askedAt) })}</span>
        <AboutLinks question={question} />
      </p>
      {question.isUnreached ? (
        <InsetText>
          {say("staff.question.unreachedMeans")}{" "}
          <a className="govuk-link" href={`/staff/organisations/${organisation.slug}`}>
            {say("staff.question.contacts")}
          </a>
        </InsetText>
      ) : null}
      {question.isUnsent ? (
        <p className="govuk-body">{say(canMail ? "staff.question.unsent" : "staff.question.noMail")}</p>
      ) : null}
      {openedAt && !question.answer ? (
        <p className="govuk-body">{say("staff.question.openedOn", { date: date(openedAt) })}</p>
      ) : null}
      {draftSavedAt ? (
        <p className="govuk-body">{say("staff.question.draftOn", { date: date(draftSavedAt) })}</p>
      ) : null}
    </>
  );
}

function AboutLinks({
  question: { action, response, followsId, followedById },
}: Pick<QuestionPageProps, "question">) {
  const { say } = useTexts();
  const link = (href: string, words: ReactNode) => (
    <a className="govuk-link" href={href}>
      {words}
    </a>
  );
  return (
    <>
      {action ? link(`/staff/actions/${action.id}`, say("actions.number", { number: action.number })) : null}
      {response ? link(`/staff/responses/${response.id}`, response.title) : null}
      {followsId ? link(`/staff/questions/${followsId}`, say("staff.question.before")) : null}
      {followedById ? link(`/staff/questions/${followedById}`, say("staff.question.after")) : null}
    </>
  );
}

const USES = ["progress", "response", "promise", "nothing"] as const;

/** What came, and one click for what becomes of it. */
function Arrived({ question, mayAsk }: QuestionPageProps) {
  const { say } = useTexts();
  const { id, answer, action, followedById } = question;
  if (!answer) return null;
  return (
    <section aria-labelledby="arrived">
      <h2 className="govuk-visually-hidden" id="arrived">
        {say("staff.question.part.arrived")}
      </h2>
      <SentAnswer answer={answer} isForStaff />
      {answer.usedAs ? <p className="govuk-body">{say(`staff.question.usedAs.${answer.usedAs}`)}</p> : null}
      {mayAsk ? (
        <div className="toolbar">
          {USES.filter((use) => use !== "progress" || action !== null).map((use, at) => (
            <form key={use} method="post" action={`/staff/questions/${id}/use`}>
              <input type="hidden" name="use" value={use} />
              <Button
                variant={at === 0 && answer.usedAs === null ? undefined : "secondary"}
                preventDoubleClick
              >
                {say(`staff.question.use.${use}`)}
              </Button>
            </form>
          ))}
          {followedById ? null : (
            <Button href={`/staff/questions/new?follows=${id}`} variant="secondary">
              {say("staff.question.askFurther")}
            </Button>
          )}
        </div>
      ) : null}
    </section>
  );
}

/** What is said in public about a question that has no answer, or can be. */
function InPublic({ question, mayPublish }: QuestionPageProps) {
  const texts = useTexts();
  const { say } = texts;
  const { id, said, state, action, response } = question;
  if (said)
    return (
      <>
        <InsetText>{say(`staff.question.said.${said}`)}</InsetText>
        {mayPublish ? (
          <form method="post" action={`/staff/questions/${id}/publication/end`}>
            <Button variant="secondary">{say("staff.question.endPublication")}</Button>
          </form>
        ) : null}
      </>
    );
  const canBeSaid = state === "declined" || state === "noReply" || question.answer?.kind === "declined";
  if (canBeSaid && mayPublish && (action || response))
    return (
      <p className="govuk-body">
        <a className="govuk-link" href={`/staff/questions/${id}/publication`}>
          {say("staff.question.publish")}
        </a>
      </p>
    );
  if (state !== "late" || !action) return null;
  return (
    <p className="govuk-body">
      {say("staff.question.noReplyFrom", {
        date: plannedDate(texts, { date: question.noReplyAfter, precision: "day" }),
      })}
    </p>
  );
}

function WhoIsAsked({ question, mayAsk }: QuestionPageProps) {
  const { say } = useTexts();
  if (!mayAsk || question.answer || question.state === "withdrawn") return null;
  return (
    <div className="toolbar">
      <form method="post" action={`/staff/questions/${question.id}/link`}>
        <Button variant="secondary">{say("staff.question.copyLink")}</Button>
      </form>
      <form method="post" action={`/staff/questions/${question.id}/withdrawal`}>
        <Button variant="warning">{say("staff.question.withdraw")}</Button>
      </form>
    </div>
  );
}
