import { Button } from "#app/ui/govuk/button.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { ReceiptCode } from "#app/ui/receipt/receipt-code.tsx";
import { useReadingDays } from "./reading-days.ts";

type NewCaseReceiptPageProps = {
  receipt: { words: string; digits: string; hasPhrase: boolean };
  address: string;
  picture: string;
};

/** What somebody sees when what they told in confidence has arrived: the code, the days, and how little it shows. */
export function NewCaseReceiptPage({ receipt, address, picture }: NewCaseReceiptPageProps) {
  const { say, saySafely, href } = useTexts();
  const days = useReadingDays();
  const { words, digits, hasPhrase } = receipt;
  return (
    <SiteFrame hasQuickExit>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">{say("receipt.new.heading")}</h1>
          <ReceiptCode words={words} digits={digits} address={address} picture={picture} isConfidential />
          <h2 className="govuk-heading-m">{say("receipt.new.next")}</h2>
          <ul className="govuk-list govuk-list--bullet">
            <li>{saySafely("confidential.new.days", ...days)}</li>
            <li>{saySafely("confidential.new.shows")}</li>
            {hasPhrase ? <li>{saySafely("confidential.new.phrase")}</li> : null}
          </ul>
          <form method="post" action={href("/receipt")}>
            <input type="hidden" name="code" value={digits} />
            <Button variant="secondary">{say("receipt.new.see")}</Button>
          </form>
        </div>
      </div>
    </SiteFrame>
  );
}
