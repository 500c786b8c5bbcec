import type { TextKey } from "#app/platform/texts.ts";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { JudgedAbuse } from "./judged-abuse.tsx";
import { ReceiptCut } from "./receipt-cut.tsx";
import { ReceiptEmail } from "./receipt-email.tsx";
import { ReceiptGroup } from "./receipt-group.tsx";
import { MessageJump, ReceiptMessages } from "./receipt-messages.tsx";
import { hasOutcome, ReceiptOutcome } from "./receipt-outcome.tsx";
import type { ReceiptStanding } from "./receipt-standing.ts";
import { ReceiptSteps } from "./receipt-steps.tsx";
import { AfterVerdict } from "./receipt-verdict.tsx";
import { ShapedActions } from "./shaped-actions.tsx";
import { TakeBack } from "./take-back.tsx";

type ReceiptPageProps = {
  receipt: ReceiptStanding;
  code: string;
  canEmail: boolean;
  /** What has just been taken from the person. */
  notice?: TextKey | null;
};

/**
 * What came of one item, the answer first, then how it got there, then what the person may do. Never its words: the page
 * may be read over somebody's shoulder.
 */
export function ReceiptPage({ receipt, code, canEmail, notice = null }: ReceiptPageProps) {
  const { say } = useTexts();
  const { messages } = receipt;
  const isAsked = messages[0]?.isAnswered === false;
  return (
    <SiteFrame back={{ path: "/receipt" }} hasQuickExit isPractice={receipt.isPractice}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {notice ? (
            <p className="promise promise--kept" role="status">
              <strong>{say(notice)}</strong>
            </p>
          ) : null}
          <h1 className="govuk-heading-l">
            <span className="govuk-caption-l">{say("receipt.page.heading")}</span>
            {say(`receipt.standing.${standingOf(receipt)}`)}
          </h1>
          <AboutWhat receipt={receipt} />
          <SpokenFor receipt={receipt} />
          {receipt.isJudgedAbuse ? <JudgedAbuse /> : null}
          <NextStep next={receipt.next} />
          {isAsked && hasOutcome(receipt) ? <MessageJump /> : null}
          <ReceiptOutcome receipt={receipt} code={code} />
          <AfterVerdict receipt={receipt} code={code} />
          <ReceiptMessages messages={messages} code={code} />
          <ReceiptGroup group={receipt.group} code={code} />
          {receipt.wasLinkedByMistake ? <p className="govuk-body">{say("receipt.page.mistake")}</p> : null}
          <ShapedActions shaped={receipt.shaped} />
          <h2 className="govuk-heading-m">{say("receipt.page.progress")}</h2>
          <ReceiptSteps receipt={receipt} />
          <ReceiptCut receipt={receipt} code={code} />
          <p className="govuk-body">{say("receipt.page.noWords")}</p>
          {canEmail ? <ReceiptEmail code={code} hasEmail={receipt.hasEmail} /> : null}
          <TakeBack code={code} />
        </div>
      </div>
    </SiteFrame>
  );
}

function standingOf({ disposition, messages, isJudgedAbuse, next }: ReceiptStanding) {
  if (isJudgedAbuse) return "abuse";
  if (next?.kind === "lookAgain") return "lookedAtAgain";
  return disposition === "waiting" && messages.length > 0 ? "asked" : disposition;
}

/** Where and in which month it was said, for somebody with several receipts. */
function AboutWhat({ receipt: { eventName, eventLanguage, month: received } }: { receipt: ReceiptStanding }) {
  const { month, language } = useTexts();
  return (
    <p className="receipt__about">
      {eventName ? (
        <>
          <bdi lang={eventLanguage === language ? undefined : eventLanguage}>{eventName}</bdi>,{" "}
        </>
      ) : null}
      <bdi>{month(received)}</bdi>
    </p>
  );
}

function SpokenFor({ receipt: { spokenFor, groupSize } }: { receipt: ReceiptStanding }) {
  const { say } = useTexts();
  if (spokenFor === "another") return <p className="govuk-body">{say("receipt.spokenFor.another")}</p>;
  if (spokenFor !== "group" || groupSize === null) return null;
  return <p className="govuk-body">{say("receipt.spokenFor.group", { size: groupSize })}</p>;
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
