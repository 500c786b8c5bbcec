import type { TextKey } from "#app/platform/texts.ts";
import { FormProblems } from "#app/ui/feedback/form-problems.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { BackToReceipt } from "./back-to-receipt.tsx";
import { ObjectionForm } from "./receipt-cut.tsx";

type ObjectionPageProps = {
  code: string;
  typed: string;
  errors: Record<string, string>;
  isPractice: boolean;
};

/** The objection was not taken: the form alone, with what was typed. */
export function ObjectionPage({ code, typed, errors, isPractice }: ObjectionPageProps) {
  const { say } = useTexts();
  return (
    <SiteFrame hasQuickExit isPractice={isPractice}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormProblems errors={errors} fields={["words"]} />
          <h1 className="govuk-heading-l">{say("receipt.cut.send")}</h1>
          <ObjectionForm code={code} typed={typed} wrong={errors.words as TextKey | undefined} />
          <BackToReceipt code={code} />
        </div>
      </div>
    </SiteFrame>
  );
}
