import type { TextKey } from "#app/platform/texts.ts";
import { FormProblems } from "#app/ui/feedback/form-problems.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { BackToReceipt } from "./back-to-receipt.tsx";
import { GroupObjectionForm } from "./receipt-group.tsx";

type GroupObjectionPageProps = {
  code: string;
  typed: string;
  errors: Record<string, string>;
  isPractice: boolean;
};

/** What was said was not taken: the form alone, with what was typed. */
export function GroupObjectionPage({ code, typed, errors, isPractice }: GroupObjectionPageProps) {
  const { say } = useTexts();
  return (
    <SiteFrame hasQuickExit isPractice={isPractice}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormProblems errors={errors} fields={["group-words"]} />
          <h1 className="govuk-heading-l">{say("receipt.group.summary")}</h1>
          <GroupObjectionForm
            code={code}
            typed={typed}
            wrong={errors["group-words"] as TextKey | undefined}
          />
          <BackToReceipt code={code} />
        </div>
      </div>
    </SiteFrame>
  );
}
