import type { CaseFacts } from "#app/domain/safeguarding/case-facts.server.ts";
import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type ReplyFormProps = { found: CaseFacts; errors?: FieldErrors | undefined; typed?: string | undefined };

export function ReplyForm({ found, errors, typed }: ReplyFormProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  if (!found.hasPhrase) return <p className="govuk-body">{say("staff.confidential.reply.noPhrase")}</p>;
  return (
    <form method="post" action={`/staff/confidential/${found.id}/messages`} noValidate>
      <Textarea
        name="words"
        rows={4}
        label={{ children: say("staff.confidential.reply"), className: "govuk-label--m" }}
        hint={{ children: say("staff.confidential.reply.hint") }}
        errorMessage={errorAt("words")}
        value={typed}
      />
      <Button preventDoubleClick>{say("staff.confidential.reply.send")}</Button>
    </form>
  );
}
