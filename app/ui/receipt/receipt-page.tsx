import { Button } from "#app/ui/govuk/button.tsx";
import { Details } from "#app/ui/govuk/details.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { Passage } from "#app/ui/passage.tsx";
import { ReceiptAnswers } from "./receipt-answers.tsx";
import type { ReceiptStanding } from "./receipt-standing.ts";
import { ReceiptSteps } from "./receipt-steps.tsx";
import { ShapedActions } from "./shaped-actions.tsx";

/** Where one item stands and what came of it. Never its words: the page may be read over somebody's shoulder. */
export function ReceiptPage({ receipt, code }: { receipt: ReceiptStanding; code: string }) {
  const { say, month } = useTexts();
  const { disposition, directAnswerHtml, closure } = receipt;
  return (
    <SiteFrame back={{ path: "/receipt" }} hasQuickExit>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">
            <span className="govuk-caption-l">
              {receipt.eventName ? (
                <>
                  <bdi>{receipt.eventName}</bdi>,{" "}
                </>
              ) : null}
              <bdi>{month(receipt.month)}</bdi>
            </span>
            {say("receipt.page.heading")}
          </h1>
          <p className="receipt__status">{say(`receipt.standing.${disposition}`)}</p>
          <ReceiptSteps receipt={receipt} />
          <NextStep next={receipt.next} />
          {closure ? (
            <>
              <h2 className="govuk-heading-m">{say("receipt.page.why")}</h2>
              <p className="govuk-inset-text">{closure.sentence}</p>
            </>
          ) : null}
          {directAnswerHtml ? (
            <>
              <h2 className="govuk-heading-m">{say("receipt.page.directAnswer")}</h2>
              <Passage html={directAnswerHtml} />
            </>
          ) : null}
          <ReceiptAnswers responses={receipt.responses} />
          <ShapedActions shaped={receipt.shaped} />
          {receipt.wasCut ? <p className="govuk-body">{say("receipt.page.wasCut")}</p> : null}
          <p className="govuk-body">{say("receipt.page.noWords")}</p>
          <TakeBack code={code} />
        </div>
      </div>
    </SiteFrame>
  );
}

function NextStep({ next }: Pick<ReceiptStanding, "next">) {
  const { say } = useTexts();
  if (!next) return null;
  const key = `receipt.next.${next.kind}${next.isLate ? "Late" : ""}` as const;
  return (
    <p className={next.isLate ? "promise promise--late" : "promise"}>
      {say(key, { when: new Date(next.by) })}
    </p>
  );
}

function TakeBack({ code }: { code: string }) {
  const { say, href } = useTexts();
  return (
    <Details summary={say("receipt.withdrawal.summary")}>
      <p className="govuk-body">{say("receipt.withdrawal.words")}</p>
      <form method="post" action={href("/receipt/withdrawal")}>
        <input type="hidden" name="code" value={code} />
        <Button variant="secondary">{say("receipt.withdrawal.start")}</Button>
      </form>
    </Details>
  );
}
