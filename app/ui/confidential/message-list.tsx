import type { CaseMessage } from "#app/domain/safeguarding/case-messages.server.ts";
import { useTexts } from "#app/ui/page-context.tsx";

/** As the person reads them. */
export function MessageList({ messages }: { messages: CaseMessage[] }) {
  const { say } = useTexts();
  return (
    <ul className="govuk-list">
      {messages.map(({ id, isFromUs, words, sentAt }) => (
        <li key={id} className="message">
          <p className="message__from">
            {say(isFromUs ? "confidential.messages.fromUs" : "confidential.messages.fromYou", {
              when: new Date(sentAt),
            })}
          </p>
          <p className="message__words" dir="auto">
            {words}
          </p>
        </li>
      ))}
    </ul>
  );
}
