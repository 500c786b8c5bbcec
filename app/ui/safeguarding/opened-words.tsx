import type { OpenedCase } from "#app/domain/safeguarding/open-case.server.ts";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { SummaryList } from "#app/ui/govuk/summary-list.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

type OpenedWordsProps = { opened: OpenedCase; language: string };

/** What was told, how the person can be reached safely, and what was written since. */
export function OpenedWords({ opened, language }: OpenedWordsProps) {
  const { say } = useTexts();
  return (
    <>
      <h2 className="govuk-heading-m">{say("staff.confidential.words")}</h2>
      <blockquote className="words" lang={language} dir="auto">
        {opened.words}
      </blockquote>
      <h2 className="govuk-heading-m">{say("staff.confidential.reach")}</h2>
      <HowToReach reach={opened.reach} />
      <h2 className="govuk-heading-m">{say("staff.confidential.messages")}</h2>
      <Messages messages={opened.messages} />
    </>
  );
}

function HowToReach({ reach }: Pick<OpenedCase, "reach">) {
  const { say } = useTexts();
  if (!reach) return <p className="govuk-body">{say("staff.confidential.reach.none")}</p>;
  const { how, when, isFromOpenForm } = reach;
  return (
    <>
      {isFromOpenForm ? <InsetText>{say("staff.confidential.reach.notSafe")}</InsetText> : null}
      <SummaryList
        rows={[
          how !== "" && { term: say("staff.confidential.reach.how"), value: <bdi>{how}</bdi> },
          when !== "" && { term: say("staff.confidential.reach.when"), value: <bdi>{when}</bdi> },
        ]}
      />
    </>
  );
}

function Messages({ messages }: Pick<OpenedCase, "messages">) {
  const { say, time } = useTexts();
  if (messages.length === 0) return <p className="govuk-body">{say("staff.confidential.messages.none")}</p>;
  return (
    <ol className="history">
      {messages.map(({ id, isFromUs, words, sentAt }) => (
        <li key={id}>
          <span className="history__when">
            {say(isFromUs ? "staff.confidential.messages.us" : "staff.confidential.messages.person", {
              when: time(sentAt),
            })}
          </span>
          <span className="message__words" dir="auto">
            {words}
          </span>
        </li>
      ))}
    </ol>
  );
}
