import type { ReactNode } from "react";
import type { ToldEntry } from "#app/domain/insights/told-entries.server.ts";
import type { CaseFacts } from "#app/domain/safeguarding/case-facts.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import type { TextKey } from "#app/platform/texts.ts";
import { InsetText } from "#app/ui/govuk/inset-text.tsx";
import { StaffFrame } from "#app/ui/layout/staff-frame.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { FormErrors } from "#app/ui/staff/form-errors.tsx";
import { ItemHistory } from "#app/ui/triage/item-history.tsx";
import { CaseFactsList } from "./case-facts-list.tsx";

export type CasePageProps = {
  title: string;
  found: CaseFacts;
  /** The name of the language it was told in. */
  language: string;
  history: ToldEntry[];
  errors?: FieldErrors | undefined;
  done?: TextKey | undefined;
  /** Where the back link leads when it is not the queue. */
  isBelowCase?: boolean;
  children?: ReactNode;
};

/** One case: what is done with it, the facts and the history beside it. The words are on a page of their own. */
export function CasePage({ title, found, language, history, isBelowCase, children, ...page }: CasePageProps) {
  const { say } = useTexts();
  const back = isBelowCase
    ? { href: `/staff/confidential/${found.id}`, text: say("staff.confidential.backToCase") }
    : { href: "/staff/confidential", text: say("staff.confidential.back") };
  return (
    <StaffFrame done={page.done} back={back}>
      <FormErrors errors={page.errors} />
      <h1 className="govuk-heading-l">{title}</h1>
      <div className="desk">
        <div>
          {found.isTakenBack ? <InsetText>{say("staff.confidential.takenBack")}</InsetText> : children}
        </div>
        <aside className="desk__side">
          <h2 className="govuk-heading-m">{say("staff.confidential.facts")}</h2>
          <CaseFactsList found={found} language={language} />
          <h2 className="govuk-heading-m">{say("staff.confidential.history")}</h2>
          <ItemHistory history={history} />
        </aside>
      </div>
    </StaffFrame>
  );
}
