import { Details } from "#app/ui/govuk/details.tsx";
import { usePage, useTexts } from "#app/ui/page-context.tsx";
import { AnswerForm } from "./answer-form.tsx";
import type { ReceiptStanding } from "./receipt-standing.ts";

type Message = ReceiptStanding["messages"][number];

/** What the team wrote to the person. What the person answered is not shown: somebody else may hold the phone. */
export function ReceiptMessages({ messages, code }: { messages: Message[]; code: string }) {
  const { say } = useTexts();
  const [latest, ...earlier] = messages;
  if (!latest) return null;
  return (
    <section aria-labelledby="message" className="message">
      <h2 className="govuk-heading-m" id="message">
        {say("receipt.message.heading")}
      </h2>
      <MessageWords message={latest} />
      {latest.isAnswered ? (
        <p className="govuk-body message__state">{say("receipt.message.answered")}</p>
      ) : (
        <AnswerForm code={code} messageId={latest.id} />
      )}
      {earlier.length > 0 ? (
        <Details summary={say("receipt.message.earlier")}>
          {earlier.map((message) => (
            <MessageWords key={message.id} message={message} />
          ))}
        </Details>
      ) : null}
    </section>
  );
}

export function MessageWords({ message }: { message: Message }) {
  const { texts, settings } = usePage();
  const { say, month, language } = texts;
  const isForeign = message.language !== language;
  return (
    <>
      <p className="message__from">
        {say("receipt.message.from", {
          name: settings?.identity.operatorName ?? "",
          when: month(message.month),
        })}
      </p>
      <p className="message__words" lang={isForeign ? message.language : undefined} dir="auto">
        {message.words}
      </p>
    </>
  );
}

/** At the top of a page that has much else to say. */
export function MessageJump() {
  const { say } = useTexts();
  return (
    <p className="govuk-body">
      {say("receipt.message.jump", {
        link: (words) => (
          <a className="govuk-link" href="#message">
            {words}
          </a>
        ),
      })}
    </p>
  );
}
