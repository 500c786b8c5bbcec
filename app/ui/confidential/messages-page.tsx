import type { CaseMessage } from "#app/domain/safeguarding/case-messages.server.ts";
import { LONGEST_CASE_MESSAGE } from "#app/domain/safeguarding/schema.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { characterCountTexts } from "#app/ui/feedback/character-count-texts.ts";
import { FormProblems } from "#app/ui/feedback/form-problems.tsx";
import { Button } from "#app/ui/govuk/button.tsx";
import { CharacterCount } from "#app/ui/govuk/character-count.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { MessageList } from "./message-list.tsx";

type MessagesPageProps = {
  messages: CaseMessage[];
  /** Stands for code and phrase, so that neither is in the page. */
  pass: string;
  typed?: string;
  errors?: Record<string, string> | null;
  isSent?: boolean;
};

/** What was written both ways, for whoever has code and phrase, and a box to write back. */
export function MessagesPage({ messages, pass, typed = "", errors = null, isSent }: MessagesPageProps) {
  const texts = useTexts();
  const { t, say, saySafely, href } = texts;
  const wrong = errors?.words as TextKey | undefined;
  return (
    <SiteFrame back={{ path: "/receipt" }} hasQuickExit>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormProblems errors={errors} fields={["words"]} />
          <h1 className="govuk-heading-l">{say("confidential.messages.title")}</h1>
          {isSent ? (
            <p className="govuk-inset-text" role="status">
              {say("confidential.messages.sent")}
            </p>
          ) : null}
          {messages.length === 0 ? <p className="govuk-body">{say("confidential.messages.none")}</p> : null}
          <MessageList messages={messages} />
          <form method="post" action={href("/receipt/confidential/messages")} noValidate autoComplete="off">
            <input type="hidden" name="pass" value={pass} />
            <CharacterCount
              name="words"
              label={{ children: say("confidential.messages.write"), className: "govuk-label--m" }}
              hint={{ children: saySafely("confidential.form.whoSees") }}
              errorMessage={wrong && { children: say(wrong), visuallyHiddenText: t("form.error") }}
              value={typed}
              rows={5}
              maxLength={LONGEST_CASE_MESSAGE}
              countType="characters"
              spellCheck
              texts={characterCountTexts(texts)}
            />
            <Button preventDoubleClick>{say("confidential.messages.send")}</Button>
          </form>
          <p className="govuk-body">{saySafely("confidential.messages.close")}</p>
        </div>
      </div>
    </SiteFrame>
  );
}
