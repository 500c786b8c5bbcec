import type { ReactNode } from "react";
import type { TextKey } from "#app/platform/texts.ts";
import { FormProblems } from "#app/ui/feedback/form-problems.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { BackToReceipt } from "./back-to-receipt.tsx";

type RefusedFormProps = {
  title: TextKey;
  code: string;
  errors: Record<string, string>;
  /** The ids of the fields that a person fills in. */
  fields: readonly string[];
  isPractice: boolean;
  children: ReactNode;
};

/** A form of the receipt page that was not taken: it alone, with what was typed. */
export function RefusedForm({ title, code, errors, fields, isPractice, children }: RefusedFormProps) {
  const { say } = useTexts();
  return (
    <SiteFrame hasQuickExit isPractice={isPractice}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <FormProblems errors={errors} fields={fields} />
          <h1 className="govuk-heading-l">{say(title)}</h1>
          {children}
          <BackToReceipt code={code} />
        </div>
      </div>
    </SiteFrame>
  );
}
