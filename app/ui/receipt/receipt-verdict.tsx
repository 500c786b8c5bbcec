import { useTexts } from "#app/ui/page-context.tsx";
import { Sentence } from "#app/ui/translations/sentence.tsx";
import type { ReceiptStanding } from "./receipt-standing.ts";
import { ReportingForm } from "./reporting-form.tsx";
import { VerdictForm } from "./verdict-form.tsx";

type ReceiptVerdictProps = {
  code: string;
  about: string;
  stage: string;
  verdict: ReceiptStanding["directVerdict"];
  place: number;
};

/** What the person said of the answer above it; the question, as long as they have not said. */
export function ReceiptVerdict({ verdict, ...form }: ReceiptVerdictProps) {
  const { t, say, month } = useTexts();
  if (!verdict) return <VerdictForm {...form} />;
  return (
    <p className="govuk-body">
      {say("receipt.verdict.given", {
        answer: t(`receipt.verdict.answer.${verdict.answer}`),
        when: month(verdict.month),
      })}
    </p>
  );
}

/** What came of a second look; then the question that follows a verdict. */
export function AfterVerdict({ receipt, code }: { receipt: ReceiptStanding; code: string }) {
  const { say } = useTexts();
  const { lookedAgain, asksAboutReporting } = receipt;
  return (
    <>
      {lookedAgain ? (
        <p className="govuk-body">
          {say(lookedAgain.sentence ? "receipt.look.stays" : "receipt.look.answeredAnew")}
        </p>
      ) : null}
      {lookedAgain?.sentence ? (
        <Sentence language={lookedAgain.language}>{lookedAgain.sentence}</Sentence>
      ) : null}
      {asksAboutReporting ? <ReportingForm code={code} /> : null}
    </>
  );
}
