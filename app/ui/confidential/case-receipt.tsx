import type { PublicCase } from "#app/domain/safeguarding/public-case.server.ts";
import { FormProblems } from "#app/ui/feedback/form-problems.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { TakeBack } from "#app/ui/receipt/take-back.tsx";
import { PhraseForm } from "./phrase-form.tsx";
import { useReadingDays } from "./reading-days.ts";

type CaseReceiptProps = { lane: PublicCase; code: string; errors?: Record<string, string> | null };

/** What a code of the confidential lane shows: read or not yet, and the days. Never a word, an event or a date. */
export function CaseReceipt({ lane, code, errors = null }: CaseReceiptProps) {
  const { say, saySafely } = useTexts();
  const days = useReadingDays();
  return (
    <SiteFrame back={{ path: "/receipt" }} hasQuickExit>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormProblems errors={errors} fields={["phrase"]} />
          <h1 className="govuk-heading-l">{say("receipt.page.heading")}</h1>
          <p className="receipt__status">
            {say(lane.isRead ? "confidential.receipt.read" : "confidential.receipt.notYet")}
          </p>
          <p className="govuk-body">{saySafely("confidential.new.days", ...days)}</p>
          <p className="govuk-body">{say("receipt.page.noWords")}</p>
          {lane.hasPhrase ? <PhraseForm code={code} error={errors?.phrase} /> : null}
          <TakeBack code={code} />
        </div>
      </div>
    </SiteFrame>
  );
}
