import type { QueueItem } from "#app/domain/triage/queue-item.server.ts";
import { useTexts } from "#app/ui/page-context.tsx";

/** What the team and the person wrote to each other through the receipt, and the way to write. */
export function Conversation({ item, mayWrite }: { item: QueueItem; mayWrite: boolean }) {
  const { say } = useTexts();
  return (
    <>
      {item.messages.length > 0 ? (
        <section className="decided">
          <h2 className="govuk-heading-s">{say("triage.message.heading")}</h2>
          {item.messages.map((message) => (
            <Message key={message.id} message={message} spoken={item.language} />
          ))}
        </section>
      ) : null}
      {mayWrite && !item.withdrawal ? (
        <p className="govuk-body">
          <a className="govuk-link" href={`/staff/triage/${item.id}/messages`}>
            {say("triage.message.title")}
          </a>
        </p>
      ) : null}
    </>
  );
}

type MessageProps = { message: QueueItem["messages"][number]; spoken: string };

/** An answer is in the language of the item, as far as anybody knows. */
function Message({ message, spoken }: MessageProps) {
  const { say, date } = useTexts();
  const { words, language, sentAt, answer, answeredAt } = message;
  return (
    <>
      <p className="decided__meta">{say("triage.message.sent", { date: date(sentAt) })}</p>
      <p className="govuk-body decided__words" lang={language} dir="auto">
        {words}
      </p>
      {answer !== null && answeredAt ? (
        <>
          <p className="decided__meta">{say("triage.message.answered", { date: date(answeredAt) })}</p>
          <blockquote className="words" lang={spoken} dir="auto">
            {answer}
          </blockquote>
        </>
      ) : (
        <p className="decided__meta">{say("triage.message.noAnswer")}</p>
      )}
    </>
  );
}
