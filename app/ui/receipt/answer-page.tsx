import type { TextKey } from "#app/platform/texts.ts";
import { FormProblems } from "#app/ui/feedback/form-problems.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { BackToReceipt } from "./back-to-receipt.tsx";
import { MessageWords } from "./receipt-messages.tsx";
import type { ReceiptStanding } from "./receipt-standing.ts";

type AnswerPageProps = {
  code: string;
  messageId: string;
  /** Left out while too many codes are tried from one place. */
  message: ReceiptStanding["messages"][number] | undefined;
  typed: string;
  errors: Record<string, string>;
  isPractice: boolean;
};

/** The answer was not taken: the message and the box alone, with what was typed. */
export function AnswerPage({ code, messageId, message, typed, errors, isPractice }: AnswerPageProps) {
  const { say } = useTexts();
  return (
    <SiteFrame hasQuickExit isPractice={isPractice}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormProblems errors={errors} fields={["answer"]} />
          <h1 className="govuk-heading-l">{say("receipt.message.title")}</h1>
          {message ? <MessageWords message={message} /> : null}
          <AnswerForm
            code={code}
            messageId={messageId}
            typed={typed}
            wrong={errors.answer as TextKey | undefined}
          />
          <BackToReceipt code={code} />
        </div>
      </div>
    </SiteFrame>
  );
}
