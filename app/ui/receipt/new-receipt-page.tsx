import { Button } from "#app/ui/govuk/button.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { ReceiptCode } from "./receipt-code.tsx";

type NewReceiptPageProps = {
  receipt: { words: string; digits: string };
  address: string;
  eventName: string | null;
  readBy: Date | string;
  answerBy: Date | string;
};

/** What somebody sees when their words have arrived: the code, what happens next and by when. Never the words. */
export function NewReceiptPage({ receipt, address, eventName, readBy, answerBy }: NewReceiptPageProps) {
  const { say, href } = useTexts();
  return (
    <SiteFrame hasQuickExit>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">
            {eventName ? <span className="govuk-caption-l">{eventName}</span> : null}
            {say("receipt.new.heading")}
          </h1>
          <p className="govuk-body-l">{say("receipt.new.keep")}</p>
          <ReceiptCode {...receipt} address={address} />
          <p className="govuk-body">{say("receipt.new.once")}</p>
          <h2 className="govuk-heading-m">{say("receipt.new.next")}</h2>
          <ol className="govuk-list govuk-list--number">
            <li>{say("receipt.new.read", { when: new Date(readBy) })}</li>
            <li>{say("receipt.new.link")}</li>
            <li>{say("receipt.new.answer", { when: new Date(answerBy) })}</li>
          </ol>
          <form method="post" action={href("/receipt")}>
            <input type="hidden" name="code" value={receipt.digits} />
            <Button variant="secondary">{say("receipt.new.see")}</Button>
          </form>
          <p className="govuk-body">
            {say("receipt.new.equality", {
              link: (words) => (
                // The address of this page holds the ticket, which nothing may lead back to.
                <a className="govuk-link" href={href("/equality-questions")} referrerPolicy="no-referrer">
                  {words}
                </a>
              ),
            })}
          </p>
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
