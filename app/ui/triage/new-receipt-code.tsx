import { usePage } from "#app/ui/page-context.tsx";

/** A code that is shown once, for somebody of the team to hand over. */
export function NewReceiptCode({ code }: { code: { words: string; digits: string } }) {
  const { texts } = usePage();
  const { say, href } = texts;
  return (
    <div className="receipt">
      <p className="receipt__label">{say("triage.receipt.label")}</p>
      <p className="receipt__code" lang="en" dir="ltr" translate="no">
        {code.words}
      </p>
      <p className="receipt__digits">
        {say("triage.receipt.digits")} <span dir="ltr">{code.digits}</span>
      </p>
      <p className="govuk-body govuk-!-margin-top-3">
        {say("triage.receipt.use", { address: href("/receipt") })}
      </p>
      <p className="govuk-body">{say("triage.receipt.once")}</p>
    </div>
  );
}
