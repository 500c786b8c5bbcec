import type { FieldErrors } from "#app/platform/form-data.server.ts";
import { Button } from "#app/ui/govuk/button.tsx";
import { Details } from "#app/ui/govuk/details.tsx";
import { Textarea } from "#app/ui/govuk/textarea.tsx";
import { useTexts } from "#app/ui/page-context.tsx";
import { useFieldErrors } from "#app/ui/staff/form-errors.tsx";

type WithoutAskingProps = {
  errors: FieldErrors | undefined;
  typed: Record<string, string | undefined> | undefined;
};

/** Part of a form that asks an organisation: where nobody can be asked, or there is no time, a reason takes its place. */
export function WithoutAsking({ errors, typed }: WithoutAskingProps) {
  const { say } = useTexts();
  const errorAt = useFieldErrors(errors);
  return (
    <Details summary={say("staff.facts.notAsked")} open={errorAt("why") !== undefined || Boolean(typed?.why)}>
      <Textarea
        name="why"
        rows={3}
        label={{ children: say("staff.facts.why"), className: "govuk-label--s" }}
        hint={{ children: say("staff.facts.notAskedMeans") }}
        errorMessage={errorAt("why")}
        value={typed?.why ?? ""}
      />
      <Button variant="warning" name="send" value="without" preventDoubleClick>
        {say("staff.facts.withoutNow")}
      </Button>
    </Details>
  );
}
