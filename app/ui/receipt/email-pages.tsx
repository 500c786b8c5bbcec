import type { ReactNode } from "react";
import type { TextKey } from "#app/platform/texts.ts";
import { FormProblems } from "#app/ui/feedback/form-problems.tsx";
import { SiteFrame } from "#app/ui/layout/site-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { BackToReceipt } from "./back-to-receipt.tsx";
import { EqualityInvitation } from "./equality-invitation.tsx";
import { EmailForm } from "./receipt-email.tsx";

type AskedAgainProps = { code: string; typed: string; errors: Record<string, string>; isPractice: boolean };

/** The address was not taken: the form alone, with what was typed. */
export function EmailAskedAgain({ code, typed, errors, isPractice }: AskedAgainProps) {
  const { say } = useTexts();
  return (
    <Page isPractice={isPractice}>
      <FormProblems errors={errors} fields={["email"]} />
      <h1 className="govuk-heading-l">{say("receipt.email.summary")}</h1>
      <EmailForm code={code} typed={typed} wrong={errors.email as TextKey | undefined} />
      <BackToReceipt code={code} />
    </Page>
  );
}

/** What will happen now, and what else may be answered. */
export function EmailLeft({ code, isPractice }: { code: string; isPractice: boolean }) {
  const { say } = useTexts();
  return (
    <Page isPractice={isPractice}>
      <h1 className="govuk-heading-l">{say("receipt.email.done")}</h1>
      <p className="govuk-body">{say("receipt.email.done.words")}</p>
      <p className="govuk-body">{say("receipt.email.done.code")}</p>
      <BackToReceipt code={code} />
      {isPractice ? null : <EqualityInvitation />}
    </Page>
  );
}

export function EmailRemoved({ code, isPractice }: { code: string; isPractice: boolean }) {
  const { say } = useTexts();
  return (
    <Page isPractice={isPractice}>
      <h1 className="govuk-heading-l">{say("receipt.email.removed")}</h1>
      <p className="govuk-body">{say("receipt.email.removed.words")}</p>
      <BackToReceipt code={code} />
    </Page>
  );
}

function Page({ children, isPractice }: { children: ReactNode; isPractice: boolean }) {
  return (
    <SiteFrame hasQuickExit isPractice={isPractice}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">{children}</div>
      </div>
    </SiteFrame>
  );
}
