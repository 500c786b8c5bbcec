import { DIRECT } from "#app/domain/responses/verdict.ts";
import { useTexts } from "#app/ui/page-context.tsx";
import { Passage } from "#app/ui/passage.tsx";
import { Sentence } from "#app/ui/translations/sentence.tsx";
import { ReceiptAnswers } from "./receipt-answers.tsx";
import type { ReceiptStanding } from "./receipt-standing.ts";
import { ReceiptVerdict } from "./receipt-verdict.tsx";

export function hasOutcome({ responses, directAnswer, closure }: ReceiptStanding): boolean {
  return responses.length > 0 || directAnswer !== null || closure !== null;
}

/** What the team says to it: why it was closed, an answer to this person alone, published answers. */
export function ReceiptOutcome({ receipt, code }: { receipt: ReceiptStanding; code: string }) {
  const { say } = useTexts();
  const { closure, lane, directAnswer, responses } = receipt;
  return (
    <>
      {closure ? (
        <>
          <h2 className="govuk-heading-m">{say("receipt.page.why")}</h2>
          <Sentence language={closure.language}>{closure.sentence}</Sentence>
          {lane ? (
            <p className="govuk-body">
              {say(lane.isRead ? "confidential.receipt.read" : "confidential.receipt.notYet")}
            </p>
          ) : null}
        </>
      ) : null}
      {directAnswer ? (
        <>
          <h2 className="govuk-heading-m">{say("receipt.page.directAnswer")}</h2>
          <Passage {...directAnswer} />
          <ReceiptVerdict
            {...{ code, about: DIRECT, stage: DIRECT, place: responses.length }}
            verdict={receipt.directVerdict}
          />
        </>
      ) : null}
      <ReceiptAnswers responses={responses} isPractice={receipt.isPractice} code={code} />
    </>
  );
}
