import type { CaseFacts } from "#app/domain/safeguarding/case-facts.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { WarningText } from "#app/ui/govuk/warning-text.tsx";
import { useTexts } from "#app/ui/page-context.tsx";

/** The words only come in the answer to this form, after a warning. */
export function ShowWordsForm({ found }: { found: CaseFacts }) {
  const { t, say } = useTexts();
  return (
    <div className="confidential">
      <WarningText iconFallbackText={t("helpNow.warning")}>{say("staff.confidential.warning")}</WarningText>
      {found.newMessages > 0 ? (
        <p className="govuk-body">{say("staff.confidential.newMessages", { count: found.newMessages })}</p>
      ) : null}
      <p className="govuk-body">{say("staff.confidential.show.hint")}</p>
      <form method="post" action={`/staff/confidential/${found.id}/words`}>
        <Button className="govuk-!-margin-bottom-2">{say("staff.confidential.show")}</Button>
      </form>
    </div>
  );
}
