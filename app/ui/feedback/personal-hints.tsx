import { NotificationBanner } from "#app/ui/govuk/notification-banner.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import type { FormReturned } from "./form-page.ts";

/** Nothing is blocked: the writer is shown what may point at a person, and decides. */
export function PersonalHints({ hints }: Pick<FormReturned, "hints">) {
  const { say } = useTexts();
  if (hints.length === 0) return null;
  return (
    <NotificationBanner title={say("feedback.hints.title")} heading={say("feedback.hints.heading")}>
      <ul className="govuk-list govuk-list--bullet">
        {hints.map(({ kind, text }) => (
          <li key={`${kind} ${text}`}>
            {say(`feedback.hints.kind.${kind}`)}:{" "}
            <strong>
              <bdi>{text}</bdi>
            </strong>
          </li>
        ))}
      </ul>
      <p className="govuk-body">{say("feedback.hints.words")}</p>
    </NotificationBanner>
  );
}
