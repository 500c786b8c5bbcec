import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { foreign } from "#app/ui/translations/foreign.ts";
import { BackToReceipt } from "./back-to-receipt.tsx";
import { EqualityInvitation } from "./equality-invitation.tsx";
import { ReceiptCode } from "./receipt-code.tsx";
import { ReceiptEmail } from "./receipt-email.tsx";

type NewReceiptPageProps = {
  receipt: { words: string; digits: string };
  address: string;
  picture: string;
  event: { name: string; language: string | null } | null;
  isPractice: boolean;
  readBy: Date | string;
  answerBy: Date | string;
  email: { canLeave: boolean; hasLeft: boolean; isWanted: boolean };
};

/**
 * What somebody sees when their words have arrived: the code, what happens next and by when, then what may be added. Never
 * the words.
 */
export function NewReceiptPage(page: NewReceiptPageProps) {
  const { receipt, address, picture, event, isPractice, readBy, answerBy, email } = page;
  const { say, href, language } = useTexts();
  return (
    <SiteFrame hasQuickExit isPractice={isPractice}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">
            {event ? (
              <span className="govuk-caption-l" {...foreign(event, language)}>
                {event.name}
              </span>
            ) : null}
            {say("receipt.new.heading")}
          </h1>
          <ReceiptCode {...receipt} address={address} picture={picture} />
          <h2 className="govuk-heading-m">{say("receipt.new.next")}</h2>
          <ol className="govuk-list govuk-list--number">
            <li>{say("receipt.new.read", { when: new Date(readBy) })}</li>
            <li>{say("receipt.new.link")}</li>
            <li>{say("receipt.new.answer", { when: new Date(answerBy) })}</li>
          </ol>
          <BackToReceipt code={receipt.digits} />
          <h2 className="govuk-heading-m">{say("receipt.new.optional")}</h2>
          {email.canLeave ? (
            <ReceiptEmail code={receipt.digits} hasEmail={email.hasLeft} isWanted={email.isWanted} />
          ) : null}
          {isPractice ? null : <EqualityInvitation />}
          <p className="govuk-body">
            <a className="govuk-link" href={href("/")}>
              {say("receipt.new.home")}
            </a>
          </p>
        </div>
      </div>
    </SiteFrame>
  );
}
